import './words';
import './programme.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Facts } from '@ui/Facts';
import { PageHead, Panel } from '@ui/Panel';
import { Select } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Asked } from '../../parts/Asked';
import { UnitBars } from './CumulativePanel';
import { EntryList } from './EntryList';
import { LazyChart } from './LazyChart';
import { MeasureSettings } from './MeasureSettings';
import { amountText, withUnit } from './numbers';
import { AsOfLine } from './PlanPage';
import { type Figure, type MeasureView, measureQuery } from './queries';
import { RecountButton } from './RecountButton';
import { Standing } from './Standing';
import { asOf } from './search';

/** One measure: its figure with all that explains it, its units, and the list that it is made of. */
export function MeasurePage(): ReactNode {
  const { measureId } = useParams({ from: '/auth/shell/plan/$measureId' });
  const search = useSearch({ from: '/auth/shell/plan/$measureId' });
  const view = useQuery(measureQuery(measureId, asOf(search)));
  return (
    <Asked query={view} rows={12}>
      {(shown) => <MeasureShown view={shown} />}
    </Asked>
  );
}

/** Beside the figure: what it counts in people, what is told apart. */
export function besides(figure: Figure, t: TFunction): readonly string[] {
  return [
    figure.reported > 0 && figure.kind === 'quantified' && t('plan.reportedN', { n: withUnit(figure.reported, figure) }),
    figure.persons > 0 && t('plan.persons', { n: figure.persons.toLocaleString('zh-CN') }),
    figure.saidPersons > 0 && t('plan.saidPersons', { n: figure.saidPersons.toLocaleString('zh-CN') }),
    figure.unverified > 0 && t('plan.unverified', { n: figure.unverified.toLocaleString('zh-CN') }),
    figure.heads > 0 && t(figure.feeds.includes('cases') ? 'plan.workers' : 'plan.attendance', { n: figure.heads.toLocaleString('zh-CN') }),
    figure.feeds.includes('cases') && t('plan.closed', { n: figure.closed }),
    figure.doubleTagged > 0 && t('plan.doubleTagged', { n: figure.doubleTagged }),
    figure.money &&
      t('plan.money', { cash: `${amountText(figure.cash, figure)} 万元`, inKind: `${amountText(figure.inKind, figure)} 万元` }),
    figure.kind === 'standard' && t('plan.met', { n: figure.met }),
  ].filter((words) => typeof words === 'string');
}

function FigurePanel({ view }: { view: MeasureView }): ReactNode {
  const { t } = useTranslation();
  const { figure } = view;
  const { rule } = figure;
  return (
    <Panel className="plan-stack">
      {figure.kind === 'quantified' && (
        <p className="plan-figure">
          <span className="plan-number num">{amountText(figure.done, figure)}</span>{' '}
          <span className="soft num">{figure.target ? `／ ${withUnit(figure.target.amount, figure)}` : t('plan.noTarget')}</span>{' '}
          <Standing figure={figure} />
        </p>
      )}
      {figure.expected !== undefined && figure.forecast !== undefined && (
        <p className="num">
          {[
            t('plan.expected', { n: withUnit(figure.expected, figure) }),
            t('plan.forecast', { n: withUnit(figure.forecast, figure) }),
          ].join(t('punctuation.semicolon'))}
        </p>
      )}
      <Facts
        lines={[
          [t('plan.done'), besides(figure, t).join(t('punctuation.semicolon'))],
          [
            t('plan.rule'),
            <span key="rule" className="stacked">
              <span>{rule.text}</span>
              <span className="small soft">
                {rule.version === 0
                  ? t('plan.ruleDraft')
                  : `${t('plan.ruleVersion', { n: rule.version })} · ${t('plan.setBy')} ${rule.setBy?.name ?? ''} · ${t('plan.confirmedBy')} ${rule.confirmedBy?.name ?? ''} ${rule.confirmedOn ?? ''}`}
              </span>
            </span>,
          ],
        ]}
      />
      {figure.kind === 'quantified' && <LazyChart figure={figure} pace={view.pace} />}
      <RecountButton view={view} />
    </Panel>
  );
}

function MeasureShown({ view }: { view: MeasureView }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/plan/$measureId' });
  const search = useSearch({ from: '/auth/shell/plan/$measureId' });
  const { figure, pace } = view;
  const mark = Math.round((pace.elapsed * 1000) / Math.max(1, pace.total));
  return (
    <>
      {search.v !== undefined && (
        <p className="plan-past past" role="status">
          {t('plan.past', { position: view.position.toLocaleString('zh-CN') })}{' '}
          <Link to="/plan/$measureId" params={{ measureId: figure.measureId }} search={{ ...search, v: undefined }}>
            {t('plan.backToNow')}
          </Link>
        </p>
      )}
      <PageHead
        above={
          <Link to="/plan" search={{ unit: search.unit, v: search.v }}>
            {t('plan.title', { year: view.year })}
          </Link>
        }
        title={figure.label}
        below={
          <>
            {t('plan.group', { no: figure.groupNo, name: figure.groupName })} · <AsOfLine board={view} />
          </>
        }
        actions={
          <Select
            value={view.scope.id}
            aria-label={t('plan.scope')}
            className="plan-scope"
            options={view.scopes.map(({ id, name, depth }) => ({ value: id, label: `${'　'.repeat(depth)}${name}` }))}
            onChange={(unit) => void navigate({ search: (before) => ({ ...before, unit }) })}
          />
        }
      />
      <div className="plan-two">
        <FigurePanel view={view} />
        <div className="stack">
          <MeasureSettings view={view} past={search.v !== undefined} />
          {figure.kind === 'quantified' && view.units.length > 0 && (
            <Panel title={t('plan.counties')} note={t('plan.countiesNote')}>
              <UnitBars units={view.units} figure={figure} mark={mark} />
              <Reasons view={view} />
            </Panel>
          )}
        </div>
      </div>
      <EntryList view={view} search={search} />
    </>
  );
}

/** Why some of them lag, as far as somebody said so. */
function Reasons({ view }: { view: MeasureView }): ReactNode {
  const told = view.units.filter(({ owner, standing }) => owner && standing === 'behind');
  if (told.length === 0) return null;
  return (
    <ul className="stacked small">
      {told.map(({ at, reason, owner }) => (
        <li key={at.id}>
          {at.name}：{reason}（{owner?.name}）
        </li>
      ))}
    </ul>
  );
}
