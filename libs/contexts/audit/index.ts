/** The front door of the context: what apps and the catalogue need of it. Other contexts meet it in `events.ts` only. */
export { auditAccess } from './access';
export { AuditModule } from './audit.module';
export { auditFacts } from './events';
export { auditProjections } from './projections';
