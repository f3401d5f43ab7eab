/** Which parts of an outcome each way of ending asks for; the server asks for the same. */

const withInstance = new Set(['judgment', 'ruling']);
const withoutDocument = new Set(['performance', 'advice', 'withdrawal']);
const agreements = new Set(['mediation-agreement', 'settlement']);

export const needsInstance = (route: string | undefined): boolean => route !== undefined && withInstance.has(route);
export const needsDocument = (route: string | undefined): boolean => route !== undefined && !withoutDocument.has(route);
/** A document that is served has a day of receipt; an agreement has only the day it was signed. */
export const needsReceipt = (route: string | undefined): boolean => needsDocument(route) && !agreements.has(route ?? '');
export const needsPerformance = (route: string | undefined): boolean => route === 'performance';
