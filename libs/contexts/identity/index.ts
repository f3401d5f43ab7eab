/** The front door of the context: what apps and the catalogue need of it. Other contexts meet it in `events.ts` only. */
export { identityAccess } from './access';
export { AccountDesk } from './accounts/account-desk';
export { FirstAdmin } from './accounts/first-admin';
export { PasswordLinks } from './accounts/password-links';
export { ActorReader, systemActor } from './actors';
export { identityFacts } from './events';
export { IdentityModule } from './identity.module';
export { identityProjections } from './projections';
export { authEntities } from './sessions/entities';
export { SignInDesk } from './sessions/sign-in-desk';
export { enterUnits, ROOT_CODE, unitIdOf } from './units/unit-seeds';
