import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewTabs } from '../../../parts/ViewTabs';
import { Links } from '../links/Links';
import type { CaseView } from '../types';
import { Decisions } from './Decisions';
import { Matter } from './Matter';
import { Applicants, Respondents } from './Parties';
import { type Part, partOf, parts } from './parts';

export type { Part };

const Handling = lazy(async () => ({ default: (await import('./Handling')).Handling }));
const Result = lazy(async () => ({ default: (await import('./Result')).Result }));

interface Props {
  readonly view: CaseView;
  readonly part?: Part;
  readonly onPart: (part: Part) => void;
  readonly onDo: (command: string) => void;
}

/** The case in parts, once there is more than the application and its decision; a part is an address of its own. */
export function CaseParts({ view, part, onPart, onDo }: Props): ReactNode {
  const { t } = useTranslation();
  const whole = view.assignment?.acceptedOn === undefined && view.termination === undefined;
  const shown = whole ? 'matter' : (part ?? partOf(view));
  return (
    <>
      {!whole && (
        <ViewTabs
          label={t('part.title')}
          active={shown}
          onChange={(key) => onPart(key as Part)}
          views={parts.map((key) => ({ key, words: t(`part.${key}`) }))}
        />
      )}
      {shown === 'matter' && (
        <>
          <Applicants view={view} onDo={onDo} />
          <Respondents view={view} onDo={onDo} />
          <Matter view={view} />
          <Decisions view={view} />
          <Links view={view} />
        </>
      )}
      <Suspense>
        {shown === 'handling' && <Handling view={view} onDo={onDo} />}
        {shown === 'result' && <Result view={view} onDo={onDo} />}
      </Suspense>
    </>
  );
}
