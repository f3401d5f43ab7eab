import { client } from '../../api/client';
import type { Answer } from '../../forms/use-command';
import { activityHistoryQuery } from './queries';
import type { Told } from './record/RecordDrawer';
import type { ActivityView } from './types';

/** What every form of a command on an activity is given. */
export interface ActivityFormProps extends Told {
  readonly view: ActivityView;
  /** The person of the audience or the photo that the command is about, where it is about one. */
  readonly part?: string;
}

/** Where the command is sent, and the version that was seen where it overwrites. */
export const commandOn = (view: ActivityView, path: string, onDone: (answer: Answer) => void, overwrites = false) => ({
  path: `/activities/${view.activityId}/${path}`,
  ifMatch: overwrites ? view.version : undefined,
  onDone,
});

/** The name of somebody who took part in an activity, for refusals that name people by id. */
export const nameOn =
  (view: ActivityView) =>
  (id: string): string | undefined => {
    const events = client.getQueryData(activityHistoryQuery(view.activityId).queryKey)?.events ?? [];
    const known = [...events.map(({ actor }) => actor), ...view.team, view.plannedBy, view.reportedBy, view.verifiedBy];
    return known.find((one) => one?.id === id && one.name)?.name ?? undefined;
  };
