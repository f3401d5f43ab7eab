import type { Decider } from '@gongyuan/kernel/decider';
import type { SheetCommand } from './commands';
import { comparing } from './comparing';
import { handing } from './handing';
import { roster } from './roster';
import { type Sheet, sheetEvolve, sheetView } from './view';

/** One sheet of a hand-out: its roster, who received, the paper that came back, what is in doubt, what went back. */
export const sheetDecider: Decider<Sheet, SheetCommand> = {
  kind: 'sheet',
  initial: sheetView.initial,
  decide: { ...roster, ...handing, ...comparing },
  evolve: sheetEvolve,
};
