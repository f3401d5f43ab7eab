import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@gongyuan/platform/description/decorators';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { STAFF_NAMES, type StaffNames } from '@gongyuan/platform/people/staff-names';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { BoardQueries } from '../board/queries';
import { todayNow } from '../board/reader';
import { OwnerList } from '../deliveries/shown';

export class OwnerQuery {
  @ApiProperty({ format: 'uuid', description: '落后的单位' })
  @IsUUID()
  unit!: string;
}

/** Whom a lag can be given to. */
@ApiTags('programme')
@Act('programme.explain')
@Reads('account', 'unit')
@Controller('api/programme/owners')
export class OwnerController {
  constructor(
    private readonly queries: BoardQueries,
    @Inject(STAFF_NAMES) private readonly names: StaffNames,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listOwners',
    summary: '可以做责任人的同事',
    description: 'Registrars and coordinators at a unit or above it',
  })
  @ApiOkResponse({ type: OwnerList })
  async list(@Query() { unit }: OwnerQuery): Promise<OwnerList> {
    const people = await this.queries.owners(unit, todayNow());
    const names = await this.names.namesOf(people);
    return { rows: people.map((id) => ({ id, name: names.get(id) ?? '' })) };
  }
}
