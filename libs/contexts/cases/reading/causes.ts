import data from '../data/causes.json';
import type { CauseRow } from './shown/causes';
import type { CauseShown } from './shown/common';

interface CauseData {
  readonly code: string;
  readonly version: string;
  readonly name: string;
  readonly plain: string;
  readonly parent?: string;
  readonly section: string;
}

const list: readonly CauseData[] = data;
const current = list
  .map(({ version }) => version)
  .sort()
  .at(-1);
const names = new Map(list.map(({ code, version, name }) => [`${version}/${code}`, name]));

/** A cause with its name by the list it was taken from; a code that is on no list stands for itself. */
export const causeShown = ({ code, version }: { readonly code: string; readonly version: string }): CauseShown => ({
  code,
  version,
  name: names.get(`${version}/${code}`) ?? code,
});

/** The list of causes, all versions: old cases keep theirs, new ones take the current. */
export const causeRows: readonly CauseRow[] = list.map(({ code, version, name, plain, parent, section }) => ({
  code,
  version,
  name,
  plain,
  parent,
  section,
  current: version === current,
}));
