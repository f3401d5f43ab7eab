import type { Slice } from '@gongyuan/kernel/decider';
import { of } from '@gongyuan/kernel/facts';
import { invalid } from '@gongyuan/kernel/refusal';
import { known } from '../accounts/decider';
import type { PersonState } from '../state';
import { UNIT_TREE } from '../units/events';
import { placeOf, treeDecider } from '../units/state';
import type { HandlerCommand } from './commands';
import type { handlerFacts } from './events';

/** What a handler can take on. The whole profile is written each time: what was true before stays in the stream. */
export const handlers: Slice<PersonState, HandlerCommand, typeof handlerFacts> = {
  decide: {
    SetHandlerProfile: (c, person, env) => {
      known(person);
      const tree = env.fold(treeDecider, UNIT_TREE);
      const unknown = [...c.counties, ...(c.firmUnit ? [c.firmUnit] : [])].filter((unit) => !placeOf(tree, unit));
      if (unknown.length > 0) invalid('handler.no-such-unit', { units: unknown });
      return [
        {
          type: 'HandlerProfileSet',
          on: c.occurredOn,
          data: {
            kind: c.kind,
            firm: of(c.personId, c.firm),
            firmUnit: c.firmUnit,
            licence: of(c.personId, c.licence),
            specialties: c.specialties,
            counties: c.counties,
            maxOpenCases: c.maxOpenCases,
            publicPayroll: c.publicPayroll,
          },
        },
      ];
    },
  },
  evolve: {
    HandlerProfileSet: (person, { data }) => ({ ...person, profile: data }),
  },
};
