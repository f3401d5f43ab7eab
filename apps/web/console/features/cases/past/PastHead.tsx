import './past.css';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/schemas';
import { eventsQuery } from '../queries';
import { Changes } from './Changes';
import { PastBanner } from './PastBanner';
import { Track } from './Track';

interface Props {
  readonly caseId: string;
  /** Which past is on the screen; none when the case did not exist yet. */
  readonly past?: Schemas['PastShown'];
}

/** What stands above a case that is looked back on. */
export function PastHead({ caseId, past }: Props): ReactNode {
  const search = useSearch({ from: '/auth/shell/cases/$caseId' });
  const { data } = useQuery(eventsQuery(caseId));
  const events = (data?.events ?? []).filter(({ stream }) => stream === 'case');
  return (
    <div className="stack past-head">
      <PastBanner past={past} />
      <Track events={events} search={search} position={past?.position ?? 0} at={past?.at} />
      {past && <Changes caseId={caseId} search={search} first={events[0]?.position} />}
    </div>
  );
}
