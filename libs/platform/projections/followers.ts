/** The name under which a policy stands in `projection.position`. Policies have one generation: side effects are never built anew. */
export const policyRow = (name: string): string => `policy:${name}`;
