/** The front door of the context: what apps and the catalogue need of it. Other contexts meet it in `events.ts` only. */
export { caseAccess } from './access';
export { CasesModule, commandsOfCases } from './cases.module';
export { facts as caseWorkFacts } from './events';
export { clocksFrom } from './holidays/state';
export { closeConvertedContact } from './intake/policies';
export { caseProjections } from './projections';
export { CaseReadingModule } from './reading/reading.module';
