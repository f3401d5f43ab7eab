import type { Slice } from '@gongyuan/kernel/decider';
import { type NewEventOf, of } from '@gongyuan/kernel/facts';
import { streamOf } from '@gongyuan/kernel/ids';
import { invalid, refuse } from '@gongyuan/kernel/refusal';
import { applied, firstOf, notBefore, was } from '../guards';
import type { Case } from '../state';
import type { LinkCommand } from './commands';
import type { linkFacts } from './events';
import { assertOther } from './other-case';

type Out = NewEventOf<typeof linkFacts>;

export const links: Slice<Case, LinkCommand, typeof linkFacts, Out> = {
  decide: {
    LinkCases(c, state, env) {
      const found = applied(state);
      if (c.other === found.caseId) invalid('link.same-case');
      const known = found.links.find(({ other }) => other === c.other);
      if (known) refuse('link.already-linked', { on: known.on });
      const { appliedOn, first } = assertOther(env, c.other);
      notBefore(c.occurredOn, found.appliedOn, 'date.before-application');
      notBefore(c.occurredOn, appliedOn, 'date.before-application');
      const { kind, occurredOn: on } = c;
      return [
        { type: 'CaseLinked', on, data: { other: c.other, kind, reason: of(firstOf(found), c.reason) } },
        { type: 'CaseLinked', on, stream: streamOf('case', c.other), data: { other: found.caseId, kind, reason: of(first, c.reason) } },
      ];
    },
    UnlinkCases(c, state, env) {
      const found = applied(state);
      const known = found.links.find(({ other }) => other === c.other) ?? invalid('link.not-linked', { other: c.other });
      notBefore(c.occurredOn, known.on, 'date.before-link');
      const { first } = assertOther(env, c.other);
      const on = c.occurredOn;
      return [
        { type: 'CaseUnlinked', on, data: { other: c.other, reason: of(firstOf(found), c.reason) } },
        { type: 'CaseUnlinked', on, stream: streamOf('case', c.other), data: { other: found.caseId, reason: of(first, c.reason) } },
      ];
    },
  },
  evolve: {
    CaseLinked: (state, { data: { other, kind }, on }) => {
      const found = was(state);
      return { ...found, links: [...found.links, { other, kind, on }] };
    },
    CaseUnlinked: (state, { data }) => {
      const found = was(state);
      return { ...found, links: found.links.filter(({ other }) => other !== data.other) };
    },
  },
};
