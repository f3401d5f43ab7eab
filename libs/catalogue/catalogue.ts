import { auditAccess } from '@gongyuan/contexts/audit/access';
import { auditFacts } from '@gongyuan/contexts/audit/events';
import { auditProjections } from '@gongyuan/contexts/audit/projections';
import { caseAccess } from '@gongyuan/contexts/cases/access';
import { recountDates } from '@gongyuan/contexts/cases/dates/policies';
import { facts as caseFacts } from '@gongyuan/contexts/cases/events';
import { closeConvertedContact } from '@gongyuan/contexts/cases/intake/policies';
import { caseProjections } from '@gongyuan/contexts/cases/projections';
import { identityAccess } from '@gongyuan/contexts/identity/access';
import { identityFacts } from '@gongyuan/contexts/identity/events';
import { identityProjections } from '@gongyuan/contexts/identity/projections';
import { outreachAccess } from '@gongyuan/contexts/outreach/access';
import { linkCheckup } from '@gongyuan/contexts/outreach/checkup/policies';
import { linkConsultation } from '@gongyuan/contexts/outreach/consulting/policies';
import { outreachFacts } from '@gongyuan/contexts/outreach/events';
import { outreachProjections } from '@gongyuan/contexts/outreach/projections';
import { packAccess } from '@gongyuan/contexts/packs/access';
import { facts as packFacts } from '@gongyuan/contexts/packs/events';
import { packProjections } from '@gongyuan/contexts/packs/projections';
import { programmeAccess } from '@gongyuan/contexts/programme/access';
import { programmeFacts } from '@gongyuan/contexts/programme/events';
import { programmeProjections } from '@gongyuan/contexts/programme/projections';
import type { AccessTable } from '@gongyuan/kernel/access';
import type { Facts } from '@gongyuan/kernel/facts';
import { Catalogue } from '@gongyuan/platform/event-store/catalogue';
import { upcasters } from './upcasters';

/** Puts the tables of the contexts together. Throws when two of them define one name. */
function together<T>(what: string, tables: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  const all: Record<string, T> = {};
  for (const table of tables)
    for (const [name, value] of Object.entries(table)) {
      if (name in all) throw new Error(`Two contexts define the ${what} ${name}`);
      all[name] = value;
    }
  return all;
}

/** Everything the contexts have told of themselves: what the platform knows, it knows from here. */
export const catalogue = new Catalogue({
  facts: together('fact', [identityFacts, auditFacts, caseFacts, packFacts, programmeFacts, outreachFacts]) as Facts,
  upcasters,
  projections: [
    ...identityProjections,
    ...auditProjections,
    ...caseProjections,
    ...packProjections,
    ...programmeProjections,
    ...outreachProjections,
  ],
  policies: [closeConvertedContact, recountDates, linkConsultation, linkCheckup],
  access: together<AccessTable[string]>('act', [identityAccess, auditAccess, caseAccess, packAccess, programmeAccess, outreachAccess]),
});
