import './words';
import { PlusOutlined } from '@ant-design/icons';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Facts } from '@ui/Facts';
import { PageHead, Panel } from '@ui/Panel';
import { Button } from 'antd';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../../api/http';
import type { Schemas } from '../../api/schemas';
import { useCommand } from '../../forms/use-command';
import { label } from '../../i18n/options';
import { Asked } from '../../parts/Asked';
import { CommandDrawer } from '../../parts/CommandDrawer';
import { Nothing } from '../../parts/Nothing';
import { ProblemNote } from '../../parts/ProblemNote';
import { stamp } from '../../parts/time';
import { said } from '../../parts/toast';
import { useMay } from '../../shell/use-session';

type Sample = Schemas['SampleShown'];

const SeedSampleForm = lazy(async () => ({ default: (await import('./SeedSampleForm')).SeedSampleForm }));

const samplesQuery = queryOptions({
  queryKey: ['samples'],
  queryFn: async ({ signal }) => (await read<Schemas['SampleList']>('/samples', undefined, signal)).data.rows,
});

/** 抽查: the samples, newest first, each with its seed, what it drew, and until when the cases drawn are open. */
export function SamplesPage(): ReactNode {
  const { t } = useTranslation();
  const query = useQuery(samplesQuery);
  const may = useMay('audit.sample');
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHead
        title={t('samples.title')}
        below={t('samples.below')}
        actions={
          may && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
              {t('samples.new')}
            </Button>
          )
        }
      />
      <Asked query={query}>
        {(samples) =>
          samples.length === 0 ? (
            <Panel>
              <Nothing title={t('samples.none')}>{t('samples.noneBelow')}</Nothing>
            </Panel>
          ) : (
            <div className="stack">
              {samples.map((sample) => (
                <OneSample key={sample.sampleId} sample={sample} />
              ))}
            </div>
          )
        }
      </Asked>
      <CommandDrawer open={adding} title={t('samples.new')} width={520} onClose={() => setAdding(false)}>
        {(tell) => (
          <SeedSampleForm
            {...tell}
            onDone={(answer) => {
              tell.onDirty(false);
              setAdding(false);
              said(t('state.recorded', { n: answer.position }));
            }}
          />
        )}
      </CommandDrawer>
    </>
  );
}

/** How far a sample is, in a word. */
function State({ sample }: { sample: Sample }): ReactNode {
  const { t } = useTranslation();
  if (!sample.openUntil) return <span className="tag tag-warn">{t('samples.waiting')}</span>;
  return <span className="tag">{sample.open ? t('samples.drawn') : t('samples.closed')}</span>;
}

function OneSample({ sample }: { sample: Sample }): ReactNode {
  const { t } = useTranslation();
  const range = sample.appliedFrom || sample.appliedTo ? `${sample.appliedFrom ?? ''} – ${sample.appliedTo ?? ''}` : undefined;
  const mono = (value: string | null | undefined) => value && <span className="mono">{value}</span>;
  return (
    <Panel title={`${sample.unit.name} · ${stamp(sample.seededAt)}`} extra={<State sample={sample} />}>
      <div className="stack-small">
        <Facts
          lines={[
            [t('samples.by'), sample.auditor.name],
            [t('samples.reason'), sample.reason ?? t('person.erased')],
            [t('samples.size'), sample.size],
            [t('samples.appliedFrom'), range],
            [t('samples.seed'), mono(sample.seed)],
            [t('samples.seedAt'), <span key="at" className="num">{`#${sample.seedPosition}`}</span>],
            [t('samples.population'), sample.population],
            [t('samples.listHash'), mono(sample.listHash)],
            [t('samples.openUntil'), sample.openUntil && `${sample.openUntil}${sample.own ? '' : ` · ${t('samples.onlyOther')}`}`],
            [t('samples.basis'), sample.basis],
            [t('samples.cases'), sample.cases.length > 0 && <Drawn cases={sample.cases} />],
          ]}
        />
        {!sample.openUntil && sample.own && <Draw sample={sample} />}
        {sample.openUntil && <Again sampleId={sample.sampleId} />}
      </div>
    </Panel>
  );
}

const Drawn = ({ cases }: { cases: Sample['cases'] }): ReactNode => (
  <ul className="sample-cases">
    {cases.map(({ caseId, number }) => (
      <li key={caseId}>
        <Link to="/cases/$caseId" params={{ caseId }} className="num">
          {number ?? caseId}
        </Link>
      </li>
    ))}
  </ul>
);

/** 抽取: by the seed that stands in the ledger. */
function Draw({ sample }: { sample: Sample }): ReactNode {
  const { t } = useTranslation();
  const { send, busy, error } = useCommand({
    path: `/samples/${sample.sampleId}/draw`,
    onDone: (answer) => said(t('state.recorded', { n: answer.position })),
  });
  return (
    <>
      <p className="soft">{t('samples.drawHint', { n: sample.seedPosition })}</p>
      {error && <ProblemNote error={error} write />}
      <div>
        <Button type="primary" loading={busy} onClick={() => void send({})} aria-label={label('command', 'DrawSample')}>
          {t('samples.draw')}
        </Button>
      </div>
    </>
  );
}

/** The draw done again from seed and ledger: the answer says whether what is recorded is what the seed draws. */
function Again({ sampleId }: { sampleId: string }): ReactNode {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['sample', sampleId, 'again'],
    queryFn: async ({ signal }) => (await read<Schemas['SampleAgain']>(`/samples/${sampleId}/again`, undefined, signal)).data,
    enabled: false,
  });
  return (
    <div className="buttons-row">
      <Button loading={query.isFetching} onClick={() => void query.refetch()}>
        {t('samples.again')}
      </Button>
      {query.isError && <ProblemNote error={query.error} />}
      {query.data && (
        <span role="status" className={query.data.same ? 'ok' : 'bad'}>
          {query.data.same ? t('samples.same') : t('samples.different')}
        </span>
      )}
    </div>
  );
}
