import type { LedgerId } from '../event-store/types';
import type { Projection } from './define';
import type { Policy } from './define-policy';

/** The name under which a policy stands in `projection.position`. Policies have one generation: side effects are never built anew. */
export const policyRow = (name: string): string => `policy:${name}`;

/** Names of all that follows a ledger: what has to be woken after an append. */
export const followersOf = (
  ledger: LedgerId,
  parts: { readonly projections: readonly Projection[]; readonly policies: readonly Policy[] },
): readonly string[] => [
  ...parts.projections.filter((projection) => projection.ledger === ledger).map((projection) => projection.name),
  ...parts.policies.filter((policy) => policy.ledger === ledger).map((policy) => policyRow(policy.name)),
];
