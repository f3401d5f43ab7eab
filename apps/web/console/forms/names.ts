import { client } from '../api/client';
import { eventsQuery } from '../features/cases/queries';

/** The name of somebody who took part in a case, from its timeline as far as it has been read; for refusals that name people by id. */
export function nameIn(caseId: string | undefined, id: string): string | undefined {
  if (caseId === undefined) return undefined;
  const events = client.getQueryData(eventsQuery(caseId).queryKey)?.events ?? [];
  return events.flatMap(({ actor, named }) => [actor, ...named]).find((one) => one.id === id && one.name)?.name;
}
