import type { ReactNode } from 'react';
import { paperLabel as label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { yuan } from '../../parts/money';
import { paperDay } from '../../parts/time';
import { causeWords } from '../cases/causes';
import type { CaseView } from '../cases/types';
import { Cell, OpinionBox, Sheet } from './Sheet';
import { useFootWords, usePaperCase } from './use-paper-case';

/** 职工法律援助审批表, with its three opinion boxes. Boxes of steps not yet taken stay empty, to be signed by hand. */
export function ApprovalPaper(): ReactNode {
  const query = usePaperCase();
  const foot = useFootWords(query.data);
  return <Asked query={query}>{(view) => <Paper view={view} foot={foot} />}</Asked>;
}

const empty = '☐ 给予法律援助　　☐ 不予法律援助';

function Paper({ view, foot }: { view: CaseView; foot: string }): ReactNode {
  const { opinion, decision, means } = view;
  const review = view.dates.find((date) => date.rule === 'LA_REVIEW_7D');
  const total = view.applicants.flatMap((one) => one.claims).reduce((sum, claim) => sum + claim.amount, 0);
  const names = view.applicants.map((one) => one.person.name ?? '').join('、');
  return (
    <Sheet title="职工法律援助审批表" above={view.unit.name} number={view.number ?? view.registration} foot={foot}>
      <table className="form">
        <tbody>
          <tr>
            <Cell name="登记号">{view.registration}</Cell>
            <Cell name="案号">{view.number}</Cell>
          </tr>
          <tr>
            <Cell name={view.applicants.length > 1 ? `申请人（${view.applicants.length} 人）` : '申请人'} wide>
              {names}
            </Cell>
          </tr>
          <tr>
            <Cell name="被申请方" wide>
              {view.respondents.map((one) => `${one.name ?? one.person?.name ?? ''}（${label('respondentRole', one.role)}）`).join('、')}
            </Cell>
          </tr>
          <tr>
            <Cell name="案由">{causeWords(view.cause)}</Cell>
            <Cell name="请求金额">{total > 0 && yuan(total)}</Cell>
          </tr>
          <tr>
            <Cell name="收到申请">{paperDay(view.appliedOn)}</Cell>
            <Cell name="审查到期">{review?.dueOn && paperDay(review.dueOn)}</Cell>
          </tr>
          <tr className="tall">
            <Cell name="案情摘要" wide>
              <span className="keep-lines">{view.statement}</span>
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
          <OpinionBox
            name="经办意见"
            opinion={`申请材料收讫，登记号 ${view.registration}，来源：${label('channel', view.channel)}。`}
            signer={view.registeredBy?.name}
            day={paperDay(view.appliedOn)}
          />
          <OpinionBox
            name="初审意见"
            opinion={
              opinion ? (
                <>
                  建议{label('recommendation', opinion.recommends)}。<span className="keep-lines">{opinion.opinion}</span>
                </>
              ) : (
                empty
              )
            }
            signer={opinion?.by.name}
            day={opinion && paperDay(opinion.on)}
          />
          <OpinionBox
            name="审批意见"
            seal
            opinion={
              decision?.confirmed ? (
                <>
                  {label('recommendation', decision.kind)}。<span className="keep-lines">{decision.note ?? decision.explanation}</span>
                  {decision.reason && <div>理由：{label('refusalReason', decision.reason)}</div>}
                </>
              ) : (
                empty
              )
            }
            signer={decision?.confirmed ? decision.by.name : undefined}
            day={decision?.confirmed ? paperDay(decision.on) : undefined}
          />
        </tbody>
      </table>
      <p className="sheet-note">登记、初审、审批由不同人员办理。纸质签批的，由他人登记后请审批人本人确认。</p>
    </Sheet>
  );
}
