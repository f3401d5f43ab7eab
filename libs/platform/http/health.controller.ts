import { holds } from '@gongyuan/kernel/env';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Pool } from 'pg';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiResponse, ApiTags } from '../description/decorators';
import { EventStore } from '../event-store/store';
import { LEDGER } from '../event-store/types';
import { type ProjectionStatus, projectionStatus } from '../projections/status';
import { Public } from './act';
import { stateOf } from './request-state';

/** Where a projection stands still. The text of the error is for the admin alone. */
export class ParkedDto {
  @ApiProperty({ oneOf: [{ type: 'integer' }, { type: 'null' }], description: '卡住的记录序号' })
  position!: number | null;

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'null' }], description: '卡住的记录类型' })
  type!: string | null;

  @ApiPropertyOptional({ type: 'string', description: '原因（仅系统管理员可见）' })
  error?: string;

  @ApiPropertyOptional({ type: 'integer', description: '已试次数（仅系统管理员可见）' })
  attempts?: number;
}

/** The next generation of a read model while it is built. */
export class BuildingDto {
  @ApiProperty({ type: 'integer' })
  generation!: number;

  @ApiProperty({ type: 'integer' })
  position!: number;
}

export class ProjectionHealthDto {
  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'integer' })
  generation!: number;

  @ApiProperty({ type: 'string', enum: ['live', 'parked'] })
  state!: 'live' | 'parked';

  @ApiProperty({ type: 'integer' })
  position!: number;

  @ApiProperty({ type: 'integer', description: '落后的记录数' })
  lag!: number;

  @ApiPropertyOptional({ type: () => ParkedDto })
  parked?: ParkedDto;

  @ApiPropertyOptional({ type: () => BuildingDto })
  building?: BuildingDto;
}

export class LedgerHealthDto {
  @ApiProperty({ type: 'integer', description: '最新的记录序号' })
  position!: number;
}

export class HealthDto {
  @ApiProperty({ type: 'string', enum: ['ok', 'degraded', 'down'] })
  status!: 'ok' | 'degraded' | 'down';

  @ApiProperty({ type: () => LedgerHealthDto })
  ledger!: LedgerHealthDto;

  @ApiProperty({ type: () => [ProjectionHealthDto] })
  projections!: ProjectionHealthDto[];
}

const shown = (status: ProjectionStatus, full: boolean): ProjectionHealthDto => ({
  name: status.name,
  generation: status.generation,
  state: status.state,
  position: status.position,
  lag: status.lag,
  ...(status.parked && {
    parked: {
      position: status.parked.position,
      type: status.parked.type,
      ...(full && { error: status.parked.error, attempts: status.parked.attempts }),
    },
  }),
  ...(status.building && { building: { generation: status.building.generation, position: status.building.position } }),
});

/** Whether the product works, for the footer of every screen, for load balancers and for the operator. */
@ApiTags('health')
@Controller('api/health')
export class HealthController {
  private asking: Promise<{ head: number; projections: ProjectionStatus[] }> | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly pool: Pool,
  ) {}

  // Open, because a load balancer and the sign-in page ask it: numbers and names of read models, nothing of any case.
  @Public()
  @ApiOperation({ operationId: 'health', summary: '运行状况' })
  @ApiResponse({ status: 200, type: HealthDto })
  @ApiResponse({ status: 503, type: HealthDto, description: '数据库无法使用' })
  @Get()
  async health(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<HealthDto> {
    const actor = stateOf(request).session?.actor;
    const full = actor !== undefined && holds(actor, ['admin']);
    try {
      const { head, projections } = await this.ask();
      const status = projections.some((one) => one.state === 'parked') ? 'degraded' : 'ok';
      return { status, ledger: { position: head }, projections: projections.map((one) => shown(one, full)) };
    } catch {
      response.status(503);
      return { status: 'down', ledger: { position: 0 }, projections: [] };
    }
  }

  /** However many ask at once, the database is asked once. */
  private ask(): Promise<{ head: number; projections: ProjectionStatus[] }> {
    this.asking ??= Promise.all([this.store.head(LEDGER.main), projectionStatus(this.pool)])
      .then(([head, projections]) => ({ head, projections }))
      .finally(() => {
        this.asking = undefined;
      });
    return this.asking;
  }
}
