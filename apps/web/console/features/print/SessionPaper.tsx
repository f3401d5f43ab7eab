import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paperLabel } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { paperDay, today } from '../../parts/time';
import { activityQuery } from '../outreach/queries';
import type { ActivityView } from '../outreach/types';
import { Cell, FormTable, OpinionBox, Sheet } from './Sheet';

/** 活动记录表: what was held and what came of it, with the places for signatures. */
export function SessionPaper(): ReactNode {
  const { activityId } = useParams({ strict: false });
  const query = useQuery(activityQuery(activityId ?? ''));
  return <Asked query={query}>{(view) => <Paper view={view} />}</Asked>;
}

function Paper({ view }: { readonly view: ActivityView }): ReactNode {
  const { figures } = view;
  return (
    <Sheet
      title="普法活动记录表"
      above={view.unit.name}
      number={`${view.day.replaceAll('-', '')}-${view.activityId.slice(0, 4)}`}
      foot={`${view.title}　记录序号 ${view.position}　打印于 ${today()}`}
    >
      <FormTable>
        <tr>
          <Cell name="活动名称" wide>
            {view.title}
          </Cell>
        </tr>
        <tr>
          <Cell name="日期">{`${paperDay(view.day)} ${view.from}—${view.to}`}</Cell>
          <Cell name="形式">{paperLabel('activityKind', view.kind)}</Cell>
        </tr>
        <tr>
          <Cell name="专项行动" wide>
            {view.campaigns.map((code) => paperLabel('campaign', code)).join('、')}
          </Cell>
        </tr>
        <tr>
          <Cell name="地点">{`${view.place.name}（${paperLabel('activityPlace', view.place.kind)}）`}</Cell>
          <Cell name="承办单位">{[view.host, ...view.partners].join('、')}</Cell>
        </tr>
        <tr>
          <Cell name="团队" wide>
            {view.team
              .filter(({ present }) => present !== false)
              .map(({ name, role }) => `${name ?? ''}（${paperLabel('teamRole', role)}）`)
              .join('、')}
          </Cell>
        </tr>
        <tr>
          <Cell name="参加人次">{figures && `${figures.persons}（实名 ${figures.named}）`}</Cell>
          <Cell name="解答咨询">{figures && `${figures.consultations} 人次`}</Cell>
        </tr>
        <tr>
          <Cell name="按职业" wide>
            {figures?.groups.map(({ occupation, persons }) => `${paperLabel('occupation', occupation)} ${persons}`).join('、')}
          </Cell>
        </tr>
        <tr>
          <Cell name="其中" wide>
            {figures?.tags.map(({ category, persons }) => `${paperLabel('category', category)} ${persons}`).join('、')}
          </Cell>
        </tr>
        <tr>
          <Cell name="发放资料" wide>
            {figures?.materials.map(({ title, copies }) => `${title} ${copies} 册（份）`).join('、')}
          </Cell>
        </tr>
        <tr className="tall">
          <Cell name="活动情况" wide>
            <span className="keep-lines">{view.summary}</span>
          </Cell>
        </tr>
        <OpinionBox name="上报人" opinion="" signer={view.reportedBy?.name} day={view.reportedOn && paperDay(view.reportedOn)} />
        <OpinionBox
          name="核定人"
          opinion={view.corrections > 0 ? `核定前后更正 ${view.corrections} 次，详见全程留痕` : ''}
          signer={view.verifiedBy?.name}
          day={view.verifiedOn && paperDay(view.verifiedOn)}
          seal
        />
      </FormTable>
    </Sheet>
  );
}
