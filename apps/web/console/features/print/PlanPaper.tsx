import '../programme/words';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../parts/Asked';
import { paperDay, today } from '../../parts/time';
import { amountText, percent, standingText, withUnit, yearShare } from '../programme/numbers';
import { type Board, boardQuery, type Figure } from '../programme/queries';
import { asOf } from '../programme/search';
import { Sheet } from './Sheet';

/** 年度计划 on A4, as of one record. */
export function PlanPaper(): ReactNode {
  const search = useSearch({ from: '/auth/print/plan' });
  const board = useQuery(boardQuery(asOf(search)));
  return <Asked query={board}>{(shown) => <Paper board={shown} />}</Asked>;
}

const kinds = [
  ['special-action', '十项重点工作'],
  ['practical-matter', '十二件实事'],
] as const;

/** What stands in the column of results: a figure against its target, or what was delivered. */
function resultOf(figure: Figure): string {
  if (figure.kind === 'standard') return `达标 ${figure.met} 个`;
  if (figure.kind === 'milestone') return figure.entries > 0 ? '已举办' : '未举办';
  if (figure.kind === 'qualitative')
    return figure.latest.map(({ day, title, label }) => `${day} ${title ?? label ?? ''}`).join('；') || '还没有完成情况';
  return `${amountText(figure.done, figure)}／${figure.target ? withUnit(figure.target.amount, figure) : '未分解'}`;
}

function Paper({ board }: { board: Board }): ReactNode {
  const { t } = useTranslation();
  const { pace, position } = board;
  const basis = pace.basis === 'days' ? '自然日' : '工作日';
  return (
    <Sheet
      title={`${board.year} 年度计划完成情况`}
      above={board.scope.name}
      number={`记录序号 ${position}`}
      foot={`${board.year} 年度计划　记录序号 ${position}　打印于 ${today()}`}
    >
      <p>
        截至 {paperDay(board.day)}，时间进度 {yearShare(pace)}（按{basis}计算）。各数字为经核定的数量，截至记录序号 {position}。
      </p>
      {kinds.map(([kind, title]) => (
        <section key={kind}>
          <h2 className="sheet-part">{title}</h2>
          <table className="form plan-paper">
            <colgroup>
              <col className="plan-paper-no" />
              <col />
              <col className="plan-paper-result" />
              <col className="plan-paper-share" />
              <col className="plan-paper-standing" />
            </colgroup>
            <thead>
              <tr>
                <th scope="col">项</th>
                <th scope="col">指标</th>
                <th scope="col">完成／目标</th>
                <th scope="col">完成率</th>
                <th scope="col">进度</th>
              </tr>
            </thead>
            <tbody>
              {board.figures
                .filter(({ groupKind }) => groupKind === kind)
                .map((figure) => (
                  <tr key={figure.key}>
                    <td>{figure.groupNo}</td>
                    <td>
                      {figure.groupName}：{figure.label}
                    </td>
                    <td>
                      {resultOf(figure)}
                      {figure.reported > 0 && figure.kind === 'quantified' && `（另有待核定 ${amountText(figure.reported, figure)}）`}
                    </td>
                    <td>{figure.permille === undefined ? '' : percent(figure.permille)}</td>
                    <td>{standingText(figure, t)?.words}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
      {board.lags.length > 0 && (
        <section>
          <h2 className="sheet-part">需要关注</h2>
          <table className="form plan-paper">
            <thead>
              <tr>
                <th scope="col">单位</th>
                <th scope="col">指标</th>
                <th scope="col">完成／目标</th>
                <th scope="col">差额</th>
                <th scope="col">原因</th>
                <th scope="col">责任人</th>
              </tr>
            </thead>
            <tbody>
              {board.lags.slice(0, 20).map((lag) => (
                <tr key={`${lag.measureId}${lag.at.id}`}>
                  <td>{lag.at.name}</td>
                  <td>{lag.label}</td>
                  <td>
                    {amountText(lag.done, lag)}／{withUnit(lag.target, lag)}
                  </td>
                  <td>−{amountText(-lag.gap, lag)}</td>
                  <td>{lag.reason}</td>
                  <td>{lag.owner?.name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Sheet>
  );
}
