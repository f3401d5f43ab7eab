import type { Actor } from '@gongyuan/kernel/env';
import type { Uuid } from '@gongyuan/kernel/ids';
import type { Instant } from '@gongyuan/kernel/time';
import type { Commands } from '@gongyuan/platform/commands/commands';
import { v5 as uuidv5 } from 'uuid';
import type { ActorReader } from '../actors';
import departments from '../data/departments.json';
import federations from '../data/units.json';
import { OpenUnit } from './commands';
import type { UnitKind } from './events';
import { unitOfCode } from './state';

const NAMESPACE = '3d1f4a1e-6c52-5b0c-9f0e-2a6f5f0c8d77';

/** The unit at the top: 晋中市总工会. */
export const ROOT_CODE = '140700';

/** The id under which a unit of the list is entered: the same in every installation, so that entering it twice does nothing. */
export const unitIdOf = (code: string): Uuid => uuidv5(code, NAMESPACE);

interface Seed {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parent?: string;
  readonly series?: string;
  readonly oldCodes: readonly string[];
}

/** The federations of the list, whose short names stand in case numbers, and the departments of the city. */
const seeds: readonly Seed[] = [
  ...federations.map((unit) => ({ ...unit, kind: unit.kind as UnitKind, name: unit.federation, series: unit.shortName })),
  ...departments.map((unit) => ({ ...unit, kind: 'department' as const, parent: ROOT_CODE, oldCodes: [] })),
];

/** Enters the units that an empty ledger begins with. Units that are there stay as they are, renamed or moved as they may be. */
export async function enterUnits(
  commands: Pick<Commands, 'send'>,
  actors: Pick<ActorReader, 'unitTree'>,
  actor: Actor,
  now?: Instant,
): Promise<void> {
  for (const seed of seeds) {
    if (unitOfCode(await actors.unitTree(), seed.code) !== undefined) continue;
    const command = Object.assign(new OpenUnit(), {
      unitId: unitIdOf(seed.code),
      code: seed.code,
      name: seed.name,
      shortName: seed.shortName,
      kind: seed.kind,
      parent: seed.parent === undefined ? undefined : unitOfCode(await actors.unitTree(), seed.parent),
      series: seed.series,
      oldCodes: [...seed.oldCodes],
    });
    await commands.send(command, { actor, key: uuidv5(`enter ${seed.code}`, NAMESPACE), now });
  }
}
