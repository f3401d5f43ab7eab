import type { Actor } from '@gongyuan/kernel/env';
import { fold } from '@gongyuan/kernel/foldable';
import { isUuid } from '@gongyuan/kernel/ids';
import { missing } from '@gongyuan/kernel/refusal';
import { dayOf } from '@gongyuan/kernel/time';
import { Text } from '@gongyuan/platform/commands/fields';
import {
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@gongyuan/platform/description/decorators';
import { EventStore } from '@gongyuan/platform/event-store/store';
import { LEDGER } from '@gongyuan/platform/event-store/types';
import { Act, Reads } from '@gongyuan/platform/http/act';
import { CurrentActor } from '@gongyuan/platform/http/current-session';
import { Names } from '@gongyuan/platform/reading/names';
import { Day, Named } from '@gongyuan/platform/reading/shown';
import { Vault } from '@gongyuan/platform/vault/vault';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { UniquenessRule } from '../codes';
import { receiptFold, receiptStream } from '../receipts/receipt';
import { HandoutQueries } from './handout-queries';

/** Whoever came is looked up by the number on the card. It travels in the body, so that no address and no log ever holds it. */
export class WalkInSearch {
  @ApiProperty({ description: '居民身份证号码', maxLength: 24 })
  @Text(24)
  idNumber!: string;
}

export class WalkInReceived {
  @Day('签领日期')
  on!: string;

  @ApiProperty({ type: Named, description: '发放单位' })
  unit!: Named;
}

export class WalkInListed {
  @ApiProperty({ format: 'uuid', description: '本场发放的签领表' })
  sheetId!: string;

  @ApiProperty({ description: '班组' })
  team!: string;

  @ApiProperty({ type: 'integer', description: '行号' })
  line!: number;

  @ApiProperty({ description: '已签领' })
  given!: boolean;
}

export class WalkInFound {
  @ApiPropertyOptional({ type: WalkInReceived, description: '按本项目的规则已经领过' })
  received?: WalkInReceived;

  @ApiPropertyOptional({ type: WalkInListed, description: '在本场发放的名单上' })
  listed?: WalkInListed;
}

/** Before somebody without a roster signs: whether this person has received already, or stands on a list of this hand-out. */
@ApiTags('handouts')
@Act('packs.handout', 'do')
@Reads('handout', 'kit', 'unit')
@Controller('api/sheets/:sheetId/look-up')
export class WalkInController {
  constructor(
    private readonly queries: HandoutQueries,
    private readonly vault: Vault,
    private readonly store: EventStore,
    private readonly names: Names,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'lookUpRecipient',
    summary: '查找领取人',
    description: 'Whether whoever came has received already, or is listed',
  })
  @ApiParam({ name: 'sheetId', schema: { type: 'string', format: 'uuid' } })
  @ApiOkResponse({ type: WalkInFound })
  async lookUp(@CurrentActor() actor: Actor, @Param('sheetId') sheetId: string, @Body() { idNumber }: WalkInSearch): Promise<WalkInFound> {
    const [sheet] = isUuid(sheetId) ? await this.queries.sheets(actor, { sheetId }) : [];
    if (!sheet) return missing('sheet.not-found');
    const [handout] = await this.queries.handouts(actor, sheet.handoutId);
    if (!handout) return missing('handout.not-found');
    const subjects = await this.vault.search(LEDGER.main, 'id-number', idNumber);
    const listed = await this.queries.listedIn(sheet.handoutId, subjects);
    const today = dayOf(new Date().toISOString());
    for (const subject of subjects) {
      const stream = receiptStream(handout.rule as UniquenessRule, handout.kitId, subject, today);
      const held = stream && fold(receiptFold, await this.store.readStream(LEDGER.main, stream)).held;
      if (!held) continue;
      const names = await this.names.of([], [held.unit]);
      return { received: { on: held.on, unit: names.unit(held.unit) }, listed };
    }
    return { listed };
  }
}
