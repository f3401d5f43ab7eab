import { CopyOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import i18next from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, problemOf } from '../api/problem';

/** First of the keys that has words. */
function firstOf(keys: readonly string[], slots: Record<string, unknown>): string {
  const key = keys.find((one) => i18next.exists(one));
  return key ? i18next.t(key as 'problem.unknown', slots) : '';
}

const dotless = (code: string): string => code.replaceAll('.', '_');

/** What happened: the server's own words, else this console's for the code. */
export const whatHappened = (problem: Problem): string =>
  problem.title || firstOf([`problem.${dotless(problem.code)}`, `problem.status_${problem.status}`, 'problem.unknown'], problem.details);

const whatToDo = (problem: Problem): string =>
  firstOf([`advice.${dotless(problem.code)}`, `advice.status_${problem.status}`, 'advice.unknown'], problem.details);

/** The number that support needs to find the request, copied by a click. */
export function Trace({ value }: { value: string }): ReactNode {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  if (!value) return null;
  const copy = () =>
    void navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <span className="trace">
      {t('problem.trace')} <code className="mono">{value}</code>
      <Button type="link" size="small" icon={<CopyOutlined />} onClick={copy}>
        {copied ? t('act.copied') : t('act.copy')}
      </Button>
    </span>
  );
}

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** Whether it was a write, which may or may not have been saved. */
  readonly write?: boolean;
  /** Names of people that a refusal names by id: who took the step that excludes this one. */
  readonly nameOf?: (id: string) => string | undefined;
}

/** An error as people need it: what happened, whether anything was saved, what to do, and a number to quote. */
export function ProblemNote({ error, onRetry, write, nameOf }: Props): ReactNode {
  const { t } = useTranslation();
  if (!error) return null;
  const problem = problemOf(error);
  const by = problem.details['by'];
  const name = typeof by === 'string' ? nameOf?.(by) : undefined;
  const saved = problem.recorded === 'unknown' ? 'unknown' : problem.recorded ? 'yes' : 'no';
  return (
    <Alert
      type={saved === 'yes' || problem.status === 425 ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={whatHappened(problem)}
      description={
        <div className="problem">
          {problem.detail && <p>{problem.detail}</p>}
          {name && <p>{t('separation.by', { name })}</p>}
          {write && <p>{t(`saved.${saved}`)}</p>}
          <p>{whatToDo(problem)}</p>
          <Trace value={problem.trace} />
        </div>
      }
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('act.retry')}
          </Button>
        )
      }
    />
  );
}
