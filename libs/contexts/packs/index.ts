/** The front door of the context: what apps and the catalogue need of it. Other contexts meet it in `events.ts` only. */
export { packAccess } from './access';
export { facts as packFacts } from './events';
export { commandsOfPacks, PacksModule } from './packs.module';
export { packProjections } from './projections';
export { PackReadingModule } from './reading/reading.module';
