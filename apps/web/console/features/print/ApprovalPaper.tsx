import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paperLabel as label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { yuan } from '../../parts/money';
import { paperDay } from '../../parts/time';
import { approvalSheetQuery } from '../cases/queries';
import type { ApprovalSheet, OpinionBoxShown } from '../cases/types';
import { footOf } from './foot';
import { Cell, FormTable, OpinionBox, Sheet } from './Sheet';
import { useMoment } from './use-moment';

/** 职工法律援助审批表, with its three opinion boxes and those of the steps that the unit laid down. Boxes of steps not yet taken stay empty, to be filled in and signed by hand. */
export function ApprovalPaper(): ReactNode {
  const { caseId } = useParams({ strict: false });
  const query = useQuery(approvalSheetQuery(caseId ?? '', useMoment()));
  return <Asked query={query}>{(sheet) => <Paper sheet={sheet} />}</Asked>;
}

const THREE_BOXES = 3;
const CHOICE = '□ 给予法律援助　　□ 不予法律援助';
const STEP_CHOICE = '□ 同意　　□ 退回';

function Paper({ sheet }: { sheet: ApprovalSheet }): ReactNode {
  const { means } = sheet;
  const names = sheet.applicants.map((one) => one.person.name ?? '').join('、');
  return (
    <Sheet title={sheet.title.zh} above={sheet.unit.name} number={sheet.formNumber} foot={footOf(sheet.foot)}>
      <FormTable>
        <tr>
          <Cell name={sheet.applicants.length > 1 ? `申请人（${sheet.applicants.length} 人）` : '申请人'} wide>
            {names}
          </Cell>
        </tr>
        <tr>
          <Cell name="被申请方" wide>
            {sheet.respondents.map((one) => `${one.name ?? one.person?.name ?? ''}（${label('respondentRole', one.role)}）`).join('、')}
          </Cell>
        </tr>
        <tr>
          <Cell name="案由">{sheet.cause.name}</Cell>
          <Cell name="请求金额">{yuan(sheet.amounts.claimed)}</Cell>
        </tr>
        <tr>
          <Cell name="援助形式">{label('aidForm', sheet.aidForm)}</Cell>
          <Cell name="援助事项">{label('matter', sheet.matter)}</Cell>
        </tr>
        <tr>
          <Cell name="收到申请">{paperDay(sheet.appliedOn)}</Cell>
          <Cell name="审查到期">{sheet.reviewDueOn && paperDay(sheet.reviewDueOn)}</Cell>
        </tr>
        <tr className="tall">
          <Cell name="案情摘要" wide>
            <span className="keep-lines">{sheet.statement}</span>
          </Cell>
        </tr>
        <tr>
          <Cell name="经济状况核查" wide>
            {means && (
              <>
                {label('meansWay', means.way)}，{label('article', means.article)}
                {means.proof && `，材料：${means.proof}`}（{means.by.name}，{paperDay(means.on)}）
              </>
            )}
          </Cell>
        </tr>
        {sheet.boxes.map((box, index) => (
          <OpinionBox
            // biome-ignore lint/suspicious/noArrayIndexKey: boxes have a place on the sheet, and no other name
            key={index}
            name={box.title.zh}
            opinion={<Opinion box={box} />}
            seal={box.key === 'approval'}
            low={sheet.boxes.length > THREE_BOXES}
            signer={box.unconfirmed ? undefined : box.by?.name}
            day={box.on && !box.unconfirmed ? paperDay(box.on) : undefined}
          />
        ))}
      </FormTable>
      <p className="sheet-note">登记、初审、审签、审批由不同人员办理。在纸上签批的，由他人登记后请审批人本人确认。</p>
    </Sheet>
  );
}

/** What was decided, or the choice to be ticked by hand while nobody has; a decision recorded from paper stays on that paper. */
function Opinion({ box }: { box: OpinionBoxShown }): ReactNode {
  const open = box.key !== 'receipt' && (!box.verdict || box.unconfirmed);
  if (open) return box.key === 'step' ? STEP_CHOICE : CHOICE;
  return (
    <>
      {box.verdict && <strong>{label(box.key === 'step' ? 'endorseResult' : 'recommendation', box.verdict)}。</strong>}
      <span className="keep-lines">{box.text}</span>
    </>
  );
}
