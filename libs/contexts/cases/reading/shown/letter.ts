import { ApiProperty, ApiPropertyOptional } from '@gongyuan/platform/description/decorators';
import { type ArchiveItem, archiveItems, type SealedPaper, sealedPapers } from '../../codes';
import { Code, OptionalDay, PersonalText } from './common';
import { CasePaper } from './paper';
import { AssignmentShown, ClosingShown, DecisionShown, MeansShown, OutcomeShown, StepShown, SupplementShown } from './steps';

/** Papers beside the application and the approval sheet, which have shapes of their own. */
export const letterKinds = ['supplement', 'decision', 'assignment', 'receipt', 'closing', 'contents'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** One line of the 卷内目录: a kind of paper, and what of it lies in the file. */
export class ContentLine {
  @ApiProperty({ type: 'integer', description: '顺序号，按卷内目录' })
  place!: number;

  @Code('ArchiveItem', archiveItems)
  item!: ArchiveItem;

  @ApiProperty({ type: 'integer', description: '附件份数，不含作废的' })
  copies!: number;

  @ApiProperty({ type: 'integer', description: '登记的文书材料份数，电子的和纸质的' })
  recorded!: number;

  @OptionalDay('其中最近一份的日期')
  on?: string;
}

/** A paper that somebody is served with, or that closes the file. */
export class LetterPaper extends CasePaper {
  @Code('LetterKind', letterKinds)
  kind!: LetterKind;

  @OptionalDay('文书日期；尚无事由的，留空手填')
  issuedOn?: string;

  @ApiPropertyOptional({ type: SupplementShown })
  supplement?: SupplementShown;

  @ApiPropertyOptional({ type: MeansShown })
  means?: MeansShown;

  @ApiPropertyOptional({ type: DecisionShown })
  decision?: DecisionShown;

  @ApiPropertyOptional({ type: AssignmentShown })
  assignment?: AssignmentShown;

  @ApiProperty({ type: [OutcomeShown] })
  outcomes!: OutcomeShown[];

  @ApiPropertyOptional({ type: ClosingShown })
  closing?: ClosingShown;

  @OptionalDay('指派期限最后一日')
  assignDueOn?: string;

  @OptionalDay('归档材料提交期限最后一日')
  fileDueOn?: string;

  @ApiProperty({ type: [ContentLine], description: '卷内目录' })
  contents!: ContentLine[];
}

/** The official seal on a paper of the case. */
export class SealShown extends StepShown {
  @Code('SealedPaper', sealedPapers)
  paper!: SealedPaper;

  @ApiProperty({ description: '文书编号' })
  number!: string;

  @ApiProperty({ type: 'integer', description: '份数' })
  copies!: number;

  @PersonalText('说明')
  note?: string | null;
}

/** A paper of the case: whether what it says has happened, and the seals on it. */
export class PaperShown {
  @Code('SealedPaper', sealedPapers)
  paper!: SealedPaper;

  @ApiProperty({ description: '编号，如纸上所印' })
  number!: string;

  @ApiProperty({ description: '可以打印：所载事项已经发生' })
  ready!: boolean;

  @ApiProperty({ type: [SealShown], description: '用印，由早到晚' })
  seals!: SealShown[];
}

export class PapersShown {
  @ApiProperty({ type: [PaperShown] })
  rows!: PaperShown[];

  @ApiProperty({ description: '可以登记用印' })
  maySeal!: boolean;
}
