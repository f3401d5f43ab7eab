/** The front door of the context: what apps and the catalogue need of it. Other contexts meet it in `events.ts` only. */
export { programmeAccess } from './access';
export { programmeFacts } from './events';
export { measureByKey, measures, programme } from './plan';
export { ProgrammeModule, ProgrammeReadingModule } from './programme.module';
export { programmeProjections } from './projections';
export { recounted } from './recount/figure';
export { Recounter } from './recount/recount';
