import { personViewed } from '@gongyuan/contexts/audit/events';
import { Exporter } from '@gongyuan/platform/exports/exporter';
import { PERSON_VIEWED } from '@gongyuan/platform/reading/looks';
import { Module } from '@nestjs/common';
import { ApproverController } from './approvers/http';
import { ApproverQueries } from './approvers/queries';
import { CaseAttachmentController } from './attachments/http';
import { CauseController } from './causes-http';
import { ContactReadController } from './contacts/http';
import { ContactQueries } from './contacts/queries';
import { ContactRows } from './contacts/rows';
import { HandlerController } from './handlers/http';
import { HandlerQueries } from './handlers/queries';
import { HolidayController } from './holidays/http';
import { CaseListController } from './list/http';
import { CaseListQueries } from './list/queries';
import { CaseRows } from './list/rows';
import { Looks } from './looks';
import { Names } from './names';
import { CaseReader } from './page/case-reader';
import { CasePageController } from './page/http';
import { LinkedCases } from './page/linked';
import { TimelineReader } from './page/timeline';
import { CasePaperController } from './papers/http';
import { DifferenceReader } from './past/difference';
import { PeopleSearchController } from './people/http';
import { PartyQueries } from './people/queries';
import { ReminderController } from './reminders/http';
import { ReminderQueries } from './reminders/queries';
import { RosterChecks } from './roster/checks';
import { RosterController } from './roster/http';
import { UnitRulesController } from './unit-rules/http';

/**
 * What the case work answers to readers. Needs from the process: `Pool` with the app's login, the platform's `EventStore`,
 * `Vault` and `CATALOGUE`, the `AccessLedger`, and `STAFF_NAMES`.
 */
@Module({
  // `counts` stands before `:caseId`
  controllers: [
    CaseListController,
    CasePageController,
    CasePaperController,
    CaseAttachmentController,
    RosterController,
    ContactReadController,
    HandlerController,
    ApproverController,
    CauseController,
    HolidayController,
    UnitRulesController,
    PeopleSearchController,
    ReminderController,
  ],
  providers: [
    { provide: PERSON_VIEWED, useValue: personViewed },
    Looks,
    Exporter,
    Names,
    CaseListQueries,
    CaseRows,
    CaseReader,
    LinkedCases,
    TimelineReader,
    DifferenceReader,
    ContactQueries,
    ContactRows,
    HandlerQueries,
    ApproverQueries,
    PartyQueries,
    ReminderQueries,
    RosterChecks,
  ],
})
export class CaseReadingModule {}
