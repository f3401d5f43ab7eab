import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@gongyuan/platform/description/decorators';
import { Reads, SignedIn } from '@gongyuan/platform/http/act';
import { commandController } from '@gongyuan/platform/http/command-controller';
import { Controller, Get, Inject } from '@nestjs/common';
import { Pool } from 'pg';
import { unitRows } from '../queries';
import { CloseUnit, MoveUnit, OpenUnit, RenameUnit } from './commands';
import { unitKinds } from './events';

export class UnitShown {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: '单位代码' })
  code!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  shortName!: string;

  @ApiProperty({ enum: unitKinds, enumName: 'UnitKind' })
  kind!: string;

  @ApiPropertyOptional({ format: 'uuid', type: String, nullable: true, description: '上级单位' })
  parent!: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: '案号用字' })
  series!: string | null;

  @ApiProperty({ description: '已撤销' })
  closed!: boolean;

  @ApiProperty({ type: 'integer' })
  version!: number;
}

export class UnitList {
  @ApiProperty({ type: [UnitShown], description: '上级在前' })
  rows!: UnitShown[];
}

/** The tree of units: whoever is signed in may see it, as on any notice board of the federation. */
@ApiTags('units')
@Controller('api/units')
export class UnitsController {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  @Get()
  @SignedIn()
  @Reads('unit')
  @ApiOperation({ operationId: 'units', summary: '单位' })
  @ApiOkResponse({ type: UnitList })
  async list(): Promise<UnitList> {
    return { rows: await unitRows(this.pool) };
  }
}

export const UnitCommandsController = commandController({
  prefix: 'units',
  tag: 'units',
  routes: [
    { command: OpenUnit, path: '', act: 'identity.units', creates: true, zh: '登记单位', en: 'Enter a unit' },
    { command: RenameUnit, path: ':unitId/rename', act: 'identity.units', zh: '单位更名', en: 'Rename a unit' },
    { command: MoveUnit, path: ':unitId/move', act: 'identity.units', zh: '调整隶属', en: 'Place a unit under another one' },
    { command: CloseUnit, path: ':unitId/close', act: 'identity.units', zh: '撤销单位', en: 'Close a unit' },
  ],
});
