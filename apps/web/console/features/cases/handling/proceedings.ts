/** Which parts of a proceeding each kind asks for; the server asks for the same. */

const further = new Set(['second-instance', 'retrial', 'execution']);
const identified = new Set([
  'arbitration',
  'first-instance',
  'second-instance',
  'retrial',
  'execution',
  'payment-order',
  'preservation',
  'advance-execution',
  'injury-recognition',
]);
const decides = new Set(['arbitration', 'first-instance', 'second-instance', 'retrial', 'traffic-tort', 'administrative-suit']);
const firsts = new Set(['first-instance', 'traffic-tort', 'administrative-suit']);

/** It takes the decision of another proceeding further. */
export const takesFurther = (kind: string | undefined): boolean => kind !== undefined && further.has(kind);
/** It is filed only against somebody who is identified. */
export const identifies = (kind: string | undefined): boolean => kind !== undefined && identified.has(kind);
/** Whether a kind of proceeding can take another one further. */
export const canFollow = (kind: string | undefined, before: string): boolean =>
  takesFurther(kind) && (kind === 'second-instance' ? firsts : decides).has(before);

const over = new Set(['refused', 'decided', 'ended']);
/** Hearings are held only in a proceeding that goes on. */
export const goesOn = ({ state }: { readonly state: string }): boolean => !over.has(state);

const judging = ['judgment', 'ruling', 'court-mediation'];
const own: Readonly<Record<string, readonly string[]>> = {
  'arbitration-award': ['arbitration'],
  'arbitration-mediation': ['arbitration', 'mediation-review'],
  judgment: [...firsts, 'second-instance', 'retrial'],
  ruling: [
    ...firsts,
    'second-instance',
    'retrial',
    'execution',
    'payment-order',
    'preservation',
    'advance-execution',
    'judicial-confirmation',
  ],
  'court-mediation': [...firsts, 'second-instance', 'retrial'],
  'injury-decision': ['injury-recognition', 'occupational-harm'],
  'ability-conclusion': ['ability-appraisal'],
  reconsideration: ['reconsideration'],
};

/** Whether a proceeding of this kind can come to this outcome. */
export const canEndBy = (kind: string, route: string | undefined): boolean =>
  route === undefined || (own[route]?.includes(kind) ?? !judging.includes(route));

const courts = new Set(['first-instance', 'traffic-tort']);
/** A court of first instance tries by one of three procedures, each with its own length. */
export const hasProcedure = (kind: string | undefined): boolean => kind !== undefined && courts.has(kind);
