/** The front door of the context: what apps and the catalogue need of it. Other contexts meet it in `events.ts` only. */
export { outreachAccess } from './access';
export { linkConsultation } from './consulting/policies';
export { outreachFacts } from './events';
export { commandsOfOutreach, OutreachModule } from './outreach.module';
export { outreachProjections } from './projections';
export { OutreachReadingModule } from './reading/reading.module';
