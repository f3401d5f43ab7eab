import { type MomentSearch, readMoment } from '../past/moment';

/** Where a paper of a case is printed: as the case is on the screen, so in the past when the screen shows the past. */
export function paperHref(paper: string, caseId: string, search: Readonly<Record<string, unknown>>): string {
  const { v, at, on }: MomentSearch = readMoment(search);
  const moment = Object.entries({ v, at, on }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const asked = new URLSearchParams(moment).toString();
  return `/print/${paper}/${caseId}${asked && `?${asked}`}`;
}
