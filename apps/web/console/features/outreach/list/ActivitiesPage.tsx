import '../words';
import '../outreach.css';
import { CalendarOutlined, PlusOutlined, UnorderedListOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageHead, Panel } from '@ui/Panel';
import { Button, Radio } from 'antd';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { label } from '../../../i18n/options';
import { CommandDrawer } from '../../../parts/CommandDrawer';
import { ExportButton } from '../../../parts/ExportButton';
import { Nothing } from '../../../parts/Nothing';
import { said } from '../../../parts/toast';
import { ViewTabs } from '../../../parts/ViewTabs';
import { useMay } from '../../../shell/use-session';
import { activitiesQuery, activityCountsQuery } from '../queries';
import { PagedList } from '../record/PagedList';
import { type ActivitySearch, type ActivityViewDef, countOf, filtersOf, thisMonth, viewOf, views } from '../search';
import { Calendar } from './Calendar';
import { columnsOf } from './columns';
import { Filters, useFilterWords } from './Filters';

const PlanActivityForm = lazy(async () => ({ default: (await import('../forms/PlanActivityForm')).PlanActivityForm }));

const PAGE = 50;

/** 普法活动: the same filters as a list and as a calendar. The address is the whole truth. */
export function ActivitiesPage(): ReactNode {
  const { t } = useTranslation();
  const search = useSearch({ from: '/auth/shell/outreach' });
  const navigate = useNavigate({ from: '/outreach' });
  const go = (part: Partial<ActivitySearch>) => void navigate({ search: { ...search, cursor: undefined, ...part } });
  const mayPlan = useMay('outreach.plan');
  const counts = useQuery(activityCountsQuery).data;
  const asCalendar = search.as === 'calendar';

  return (
    <>
      <PageHead
        title={t('outreach.pageTitle')}
        below={counts && <Counted counted={counts.counted} several={counts.countedUnderSeveral} />}
        actions={
          <>
            <Radio.Group
              value={asCalendar ? 'calendar' : 'list'}
              onChange={(event) => go({ as: event.target.value === 'calendar' ? 'calendar' : undefined })}
              optionType="button"
              options={[
                { value: 'list', label: <Choice icon={<UnorderedListOutlined />} words={t('outreach.asList')} /> },
                { value: 'calendar', label: <Choice icon={<CalendarOutlined />} words={t('outreach.asCalendar')} /> },
              ]}
            />
            <ExportButton path="/activities/export" query={filtersOf(search)} title={t('outreach.pageTitle')} />
            {mayPlan && (
              <Button type="primary" icon={<PlusOutlined />} onClick={() => go({ do: 'plan' })}>
                {label('command', 'PlanActivity')}
              </Button>
            )}
          </>
        }
      />
      <ViewTabs
        label={t('outreach.stage')}
        views={views.map(({ key, alarm }) => ({ key, alarm, words: t(`outreach.view.${key}`), count: counts && countOf(key, counts) }))}
        active={viewOf(search)}
        onChange={(key) => {
          const { filters } = views.find((view) => view.key === key) as ActivityViewDef;
          go({ stage: filters.stage, alert: filters.alert });
        }}
      />
      <Panel flush>
        <Filters search={search} onChange={(part) => go(part as Partial<ActivitySearch>)} />
        {asCalendar ? (
          <Calendar month={search.month ?? thisMonth()} filters={filtersOf(search)} onMonth={(month) => go({ month })} />
        ) : (
          <List search={search} onPage={(cursor) => go({ cursor })} />
        )}
      </Panel>
      <CommandDrawer open={search.do === 'plan'} title={label('command', 'PlanActivity')} width={860} onClose={() => go({ do: undefined })}>
        {(tell) => (
          <PlanActivityForm
            {...tell}
            onDone={(answer) => {
              tell.onDirty(false);
              said(t('state.recorded', { n: answer.position }));
              void navigate({ to: '/outreach/$activityId', params: { activityId: answer.id } });
            }}
          />
        )}
      </CommandDrawer>
    </>
  );
}

const Choice = ({ icon, words }: { readonly icon: ReactNode; readonly words: string }): ReactNode => (
  <span>
    {icon} {words}
  </span>
);

/** How far the year is with the sessions that count, and that one under two campaigns is one. */
function Counted({ counted, several }: { readonly counted: number; readonly several: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="num">
      {t('outreach.counted', { n: counted })}
      {several > 0 && ` ${t('outreach.countedSeveral', { n: several })}`}
    </span>
  );
}

function List({ search, onPage }: { readonly search: ActivitySearch; readonly onPage: (cursor: string | undefined) => void }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/outreach' });
  const list = useQuery(activitiesQuery({ ...filtersOf(search), cursor: search.cursor, limit: PAGE }));
  const words = useFilterWords(search);
  return (
    <PagedList
      query={list}
      label={t('outreach.pageTitle')}
      columns={columnsOf(t)}
      rowKey={(row) => row.activityId}
      onOpen={(row) => void navigate({ to: '/outreach/$activityId', params: { activityId: row.activityId } })}
      cursor={search.cursor}
      onPage={onPage}
      nothing={
        <Nothing
          title={t('outreach.none')}
          action={words && <Button onClick={() => void navigate({ search: {} })}>{t('act.clearFilters')}</Button>}
        >
          {words ? t('list.filteredBy', { filters: words }) : t('outreach.noneBelow')}
        </Nothing>
      }
    />
  );
}
