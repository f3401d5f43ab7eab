import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { paperLabel } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { paperDay, today } from '../../parts/time';
import { type CheckupView, checkupQuery, type Finding } from '../outreach/checkups/queries';
import { Cell, FormTable, OpinionBox, Sheet } from './Sheet';

/** 法律体检报告: what was found, by which article, what is advised and by when, with the place for the seal. */
export function CheckupPaper(): ReactNode {
  const { checkupId } = useParams({ strict: false });
  const query = useQuery(checkupQuery(checkupId ?? ''));
  return <Asked query={query}>{(view) => <Paper view={view} />}</Asked>;
}

const severities = ['high', 'medium', 'low'] as const;

/** One finding: what, by which article, and what is advised. */
function FindingRows({ finding, index }: { readonly finding: Finding; readonly index: number }): ReactNode {
  const basis = [...finding.basis, ...(finding.ownBasis ? [finding.ownBasis] : [])].join('；');
  const unsure = finding.certainty && finding.certainty !== 'V' ? `（${paperLabel('certainty', finding.certainty)}）` : '';
  return (
    <>
      <tr>
        <Cell name={`${index}. ${paperLabel('severity', finding.severity)}`} wide>
          {`【${paperLabel('checkupTopic', finding.topic)}】${finding.words?.zh ?? finding.text ?? ''}`}
        </Cell>
      </tr>
      {basis && (
        <tr>
          <Cell name="依据" wide>
            {`${basis}${unsure}`}
          </Cell>
        </tr>
      )}
      <tr>
        <Cell name="建议" wide>
          <span className="keep-lines">{finding.advice ?? '（尚未提出）'}</span>
          {finding.dueOn && (
            <div>{`整改期限：${paperDay(finding.dueOn)}${finding.result ? `　${paperLabel('followUpResult', finding.result)}` : ''}`}</div>
          )}
        </Cell>
      </tr>
    </>
  );
}

function Paper({ view }: { readonly view: CheckupView }): ReactNode {
  const findings = view.findings.filter(({ dismissed }) => !dismissed);
  const ofWorker = view.kind === 'worker';
  const counts = severities.map(
    (severity) => `${paperLabel('severity', severity)} ${findings.filter((one) => one.severity === severity).length} 项`,
  );
  return (
    <Sheet
      title="法律体检报告"
      above={view.unit.name}
      number={`${view.openedOn.replaceAll('-', '')}-${view.checkupId.slice(0, 4)}`}
      foot={`${view.questionnaire.title.zh}第 ${view.questionnaire.version} 版　记录序号 ${view.position}　打印于 ${today()}`}
    >
      <FormTable>
        {ofWorker ? (
          <tr>
            <Cell name="职工">{view.worker?.name ?? view.worker?.phone}</Cell>
            <Cell name="职业">{[paperLabel('occupation', view.worker?.occupation), view.organisation].filter(Boolean).join('，')}</Cell>
          </tr>
        ) : (
          <>
            <tr>
              <Cell name="体检单位" wide>
                {view.organisation}
              </Cell>
            </tr>
            <tr>
              <Cell name="信用代码">{view.creditCode}</Cell>
              <Cell name="涉及职工">{view.employees && `${view.employees} 人`}</Cell>
            </tr>
          </>
        )}
        <tr>
          <Cell name="体检日期">{view.answeredOn && paperDay(view.answeredOn)}</Cell>
          <Cell name="体检人员">{view.examiners.map(({ name }) => name).join('、')}</Cell>
        </tr>
        <tr>
          <Cell name="体检结果" wide>
            {findings.length === 0 ? '按问卷检查，没有发现问题。' : `共 ${findings.length} 项：${counts.join('，')}。`}
          </Cell>
        </tr>
        {findings.map((finding, index) => (
          <Fragment key={finding.finding}>
            <FindingRows finding={finding} index={index + 1} />
          </Fragment>
        ))}
        <tr>
          <Cell name="说明" wide>
            本报告根据填写的问卷作出，供自查整改使用，不是行政处理决定；标注待确认的依据以法律部意见为准。
          </Cell>
        </tr>
        <OpinionBox
          name={ofWorker ? '本人签收' : '单位签收'}
          opinion={view.advisedOn ? `${paperLabel('adviceWay', view.way)}` : ''}
          signer={view.receiver ?? undefined}
          day={view.advisedOn && paperDay(view.advisedOn)}
        />
        <OpinionBox name="工会意见" opinion="" seal />
      </FormTable>
    </Sheet>
  );
}
