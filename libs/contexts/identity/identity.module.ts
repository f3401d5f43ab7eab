import { handlersFor } from '@gongyuan/platform/commands/handlers-for';
import { Exporter } from '@gongyuan/platform/exports/exporter';
import { SESSIONS } from '@gongyuan/platform/http/session';
import { STAFF_NAMES } from '@gongyuan/platform/people/staff-names';
import { Global, Module, type Provider } from '@nestjs/common';
import { AccountDesk } from './accounts/account-desk';
import { CorrectName, CorrectPhone, DisableAccount, EnableAccount, OpenAccount, RecordPasswordChange } from './accounts/commands';
import { FirstAdmin } from './accounts/first-admin';
import { PeopleCommandsController, PeopleController } from './accounts/http';
import { PasswordLinks } from './accounts/password-links';
import { StaffDirectory } from './accounts/staff-directory';
import { ActorReader } from './actors';
import { SetHandlerProfile } from './handlers/commands';
import { EndLeave, RecordLeave } from './leave/commands';
import { LeaveCommandsController, LeaveController } from './leave/http';
import { permitPerson, permitUnit } from './permits';
import { leaveDecider, personDecider } from './person';
import { AppointDeputy, EndDeputy, EndPost, GivePost } from './posts/commands';
import { Attempts } from './sessions/attempts';
import { LinksController, SessionController, SessionsController } from './sessions/http';
import { OneTimeLinks } from './sessions/one-time-links';
import { SessionStore } from './sessions/session-store';
import { SessionView } from './sessions/session-view';
import { SignInDesk } from './sessions/sign-in-desk';
import { CloseUnit, MoveUnit, OpenUnit, RenameUnit } from './units/commands';
import { unitDecider } from './units/decider';
import { UnitCommandsController, UnitsController } from './units/http';

const handlers = [
  ...handlersFor(unitDecider, {
    commands: [OpenUnit, RenameUnit, MoveUnit, CloseUnit],
    idField: 'unitId',
    permit: permitUnit,
  }),
  ...handlersFor(personDecider, {
    commands: [
      OpenAccount,
      CorrectName,
      CorrectPhone,
      DisableAccount,
      EnableAccount,
      RecordPasswordChange,
      GivePost,
      EndPost,
      AppointDeputy,
      EndDeputy,
      SetHandlerProfile,
    ],
    idField: 'personId',
    permit: permitPerson,
  }),
  ...handlersFor(leaveDecider, { commands: [RecordLeave, EndLeave], idField: 'handler', permit: permitPerson }),
];

const services: Provider[] = [
  ActorReader,
  StaffDirectory,
  AccountDesk,
  SessionStore,
  Attempts,
  OneTimeLinks,
  SignInDesk,
  FirstAdmin,
  PasswordLinks,
  SessionView,
  Exporter,
  { provide: SESSIONS, useExisting: SessionStore },
  { provide: STAFF_NAMES, useExisting: StaffDirectory },
];

/**
 * People, units, posts, deputies, and signing in. Needs the platform, the database and the access ledger around it; global,
 * because the door asks it who knocks and every context asks it for names.
 */
@Global()
@Module({
  controllers: [
    UnitsController,
    UnitCommandsController,
    PeopleController,
    PeopleCommandsController,
    LeaveController,
    LeaveCommandsController,
    SessionController,
    SessionsController,
    LinksController,
  ],
  providers: [...handlers, ...services],
  exports: [
    ActorReader,
    AccountDesk,
    SignInDesk,
    FirstAdmin,
    OneTimeLinks,
    PasswordLinks,
    StaffDirectory,
    SessionStore,
    SESSIONS,
    STAFF_NAMES,
  ],
})
export class IdentityModule {}
