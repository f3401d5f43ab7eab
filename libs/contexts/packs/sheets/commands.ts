import { BusinessCommand } from '@gongyuan/platform/commands/business-command';
import { CodeField, Text } from '@gongyuan/platform/commands/fields';
import { FileField, type UploadedFile } from '@gongyuan/platform/commands/file-field';
import { PersonInput } from '@gongyuan/platform/commands/person-input';
import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  type ExceptionOutcome,
  exceptionOutcomes,
  type RecipientCategory,
  recipientCategories,
  type TakeBackReason,
  takeBackReasons,
} from '../codes';
import { MAX_PACKS } from '../purchases/commands';

/** So many people fit on one sheet; the roster of a larger team goes on several. */
export const MAX_LINES = 500;

/** The strokes of a signature: the `d` of an SVG path and nothing else, so that nothing can be hidden in it. */
const STROKES = /^[MLCQ0-9.,\- ]{1,24000}$/;
const strokes = { description: '签名笔迹（SVG 路径）', pattern: STROKES.source };

/** Somebody of the site's roster. */
export class RosterPerson {
  @ApiProperty({ description: '人员', type: () => PersonInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => PersonInput)
  person!: PersonInput;

  @ApiPropertyOptional({ description: '人员类别', enum: recipientCategories })
  @IsOptional()
  @CodeField(recipientCategories)
  category?: RecipientCategory;
}

/** 准备签领表: a sheet of a team, with the people of the roster or still empty. */
export class PrepareSheet extends BusinessCommand {
  readonly type = 'PrepareSheet' as const;

  /** Given by the runner, or by the import of a roster. */
  declare sheetId: string;

  @IsUUID()
  handoutId!: string;

  @ApiProperty({ description: '班组', maxLength: 40 })
  @Text(40)
  team!: string;

  @ApiProperty({ description: '名单；没有花名册的为空', type: () => [RosterPerson] })
  @IsArray()
  @ArrayMaxSize(MAX_LINES)
  @ValidateNested({ each: true })
  @Type(() => RosterPerson)
  people!: RosterPerson[];
}

/** 代领. */
export class ProxyInput {
  @ApiProperty({ description: '代领人', type: () => PersonInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => PersonInput)
  person!: PersonInput;

  @ApiProperty({ description: '代领原因', maxLength: 200 })
  @Text(200)
  reason!: string;
}

/** 签领. With a line of the roster, or with somebody who came; an ID number that is shown on the spot makes it verified. */
export class HandOut extends BusinessCommand {
  readonly type = 'HandOut' as const;

  @IsUUID()
  sheetId!: string;

  @ApiPropertyOptional({ description: '签领表的行号', minimum: 1 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  line?: number;

  @ApiPropertyOptional({ description: '不在名单上的人，或者当场出示的身份证号', type: () => PersonInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  person?: PersonInput;

  @ApiPropertyOptional({ description: '人员类别', enum: recipientCategories })
  @IsOptional()
  @CodeField(recipientCategories)
  category?: RecipientCategory;

  @ApiPropertyOptional(strokes)
  @IsOptional()
  @Matches(STROKES)
  signature?: string;

  @ApiPropertyOptional({ description: '代领人和原因', type: () => ProxyInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProxyInput)
  proxy?: ProxyInput;

  @ApiPropertyOptional({ description: '已在现场发出，联网后补传：有冲突的记为疑点，不会丢失' })
  @IsOptional()
  @IsBoolean()
  told?: boolean;

  @ApiPropertyOptional({ description: '设备上登记的时间', format: 'date-time' })
  @IsOptional()
  @IsISO8601({ strict: true })
  happenedAt?: string;
}

/** 撤回签领. */
export class TakeBack extends BusinessCommand {
  readonly type = 'TakeBack' as const;

  @IsUUID()
  sheetId!: string;

  @ApiProperty({ description: '签领表的行号', minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(100_000)
  line!: number;

  @ApiProperty({ description: '登记有误，或者本人退回', enum: takeBackReasons })
  @CodeField(takeBackReasons)
  why!: TakeBackReason;

  @ApiProperty({ description: '原因', maxLength: 200 })
  @Text(200)
  reason!: string;
}

/** 监发人: a member of staff, or somebody without an account who signs. */
export class WitnessInput {
  @ApiPropertyOptional({ description: '有账号的监发人', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  staff?: string;

  @ApiPropertyOptional({ description: '没有账号的监发人', type: () => PersonInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => PersonInput)
  person?: PersonInput;

  @ApiPropertyOptional(strokes)
  @IsOptional()
  @Matches(STROKES)
  signature?: string;
}

/** 签领表核对: against a photo or scan that was kept with the sheet, line by line. */
export class CompareSheet extends BusinessCommand {
  readonly type = 'CompareSheet' as const;

  @IsUUID()
  sheetId!: string;

  @ApiProperty({ description: '已留存的签领表原件：它的 SHA-256', pattern: '^[0-9a-f]{64}$' })
  @Matches(/^[0-9a-f]{64}$/)
  photo!: string;

  @ApiProperty({ description: '页数', minimum: 1, maximum: 50 })
  @IsInt()
  @Min(1)
  @Max(50)
  pages!: number;

  @ApiProperty({ description: '监发人', type: () => WitnessInput })
  @IsDefined()
  @ValidateNested()
  @Type(() => WitnessInput)
  witness!: WitnessInput;

  @ApiProperty({ description: '纸面上有签名的行号', type: [Number] })
  @IsArray()
  @ArrayMaxSize(2 * MAX_LINES)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  signed!: number[];
}

/** 签领表原件: a photo or scan of the signed sheet, page by page if it has several. The same file is kept once. */
export class KeepSheetScan extends BusinessCommand {
  readonly type = 'KeepSheetScan' as const;

  @IsUUID()
  sheetId!: string;

  @FileField()
  file!: UploadedFile;
}

/** 疑点处理. */
export class SettleException extends BusinessCommand {
  readonly type = 'SettleException' as const;

  @IsUUID()
  sheetId!: string;

  @ApiProperty({ description: '疑点', format: 'uuid' })
  @IsUUID()
  exceptionId!: string;

  @ApiProperty({ description: '核实结果', enum: exceptionOutcomes })
  @CodeField(exceptionOutcomes)
  outcome!: ExceptionOutcome;

  @ApiProperty({ description: '核实说明', maxLength: 500 })
  @Text(500)
  note!: string;
}

/** 退回仓库. */
export class ReturnToStore extends BusinessCommand {
  readonly type = 'ReturnToStore' as const;

  @IsUUID()
  sheetId!: string;

  @ApiProperty({ description: '收回的仓库', format: 'uuid' })
  @IsUUID()
  storeId!: string;

  @ApiProperty({ description: '批次', format: 'uuid' })
  @IsUUID()
  batch!: string;

  @ApiProperty({ description: '数量（个）', minimum: 1, maximum: MAX_PACKS })
  @IsInt()
  @Min(1)
  @Max(MAX_PACKS)
  quantity!: number;
}

export type SheetCommand = PrepareSheet | HandOut | TakeBack | KeepSheetScan | CompareSheet | SettleException | ReturnToStore;
