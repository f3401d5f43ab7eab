import './past.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Panel } from '@ui/Panel';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../api/schemas';
import { label } from '../../../i18n/options';
import { Asked } from '../../../parts/Asked';
import { Nothing } from '../../../parts/Nothing';
import { fieldWords, valueWords } from './field-words';
import type { MomentSearch } from './moment';
import { differenceQuery } from './queries';

interface Props {
  readonly caseId: string;
  readonly search: MomentSearch;
  /** Position of the first event of the case. */
  readonly first?: number;
}

/** 与上一条对比: which fields differ, what they were, what they became, and which record each came from. */
export function Changes({ caseId, search, first }: Props): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/cases/$caseId' });
  const query = useQuery(differenceQuery(caseId, search, first));
  const bases = ['previous', 'first', 'now'] as const;
  return (
    <Panel
      title={t('history.changes')}
      note={search.base === 'now' ? t('history.changesToNow') : undefined}
      flush
      extra={
        <Select<(typeof bases)[number]>
          value={search.base ?? 'previous'}
          onChange={(base) => void navigate({ search: { ...search, base: base === 'previous' ? undefined : base }, replace: true })}
          options={bases.map((value) => ({ value, label: t(`history.base.${value}`) }))}
          aria-label={t('history.compare')}
          variant="borderless"
          popupMatchSelectWidth={false}
        />
      }
    >
      <Asked query={query} rows={3}>
        {({ fields }) =>
          fields.length === 0 ? (
            <Nothing title={t('history.same')} />
          ) : (
            <ul className="changes" aria-label={t('history.changes')}>
              {fields.map((field) => (
                <Change key={field.path} field={field} caseId={caseId} />
              ))}
            </ul>
          )
        }
      </Asked>
    </Panel>
  );
}

function Change({ field, caseId }: { field: Schemas['FieldDifference']; caseId: string }): ReactNode {
  const { t } = useTranslation();
  const [before, after] = [valueWords(field.before, field, t), valueWords(field.after, field, t)];
  return (
    <li className="change">
      <span className="change-name">{fieldWords(field)}</span>
      <span className="change-values keep-lines">
        {before && (
          <>
            <span className="visually-hidden">{t('history.was')}</span>
            <del>{before}</del>
          </>
        )}
        {before && after && <span aria-hidden="true"> → </span>}
        {after ? (
          <>
            <span className="visually-hidden">{t('history.became')}</span>
            <ins>{after}</ins>
          </>
        ) : (
          <span className="soft"> {t('history.gone')}</span>
        )}
      </span>
      <span className="change-events small num">
        <From side={field.before} caseId={caseId} />
        {field.before.event && field.after.event && ' → '}
        <From side={field.after} caseId={caseId} />
      </span>
    </li>
  );
}

/** The record that a value came from, and the way to the case as it stood with it. */
function From({ side, caseId }: { side: Schemas['SideShown']; caseId: string }): ReactNode {
  const { event } = side;
  if (!event) return null;
  return (
    <Link to="/cases/$caseId" params={{ caseId }} search={{ v: String(event.position) }} title={event.actor.name}>
      {label('event', event.type)} #{event.position}
    </Link>
  );
}
