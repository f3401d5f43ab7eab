import { handlersFor } from '@gongyuan/platform/commands/handlers-for';
import { Exporter } from '@gongyuan/platform/exports/exporter';
import { DENIALS } from '@gongyuan/platform/http/denials';
import { OPENINGS } from '@gongyuan/platform/openings/openings';
import { Names } from '@gongyuan/platform/reading/names';
import { Global, Module } from '@nestjs/common';
import { DenialLog } from './access-log/denials';
import { LedgerController } from './ledger/http';
import { LedgerReader } from './ledger/ledger-reader';
import { DrawSample, SeedSample } from './sample/commands';
import { sampleDecider } from './sample/decider';
import { SampleController } from './sample/http';
import { OpenCases } from './sample/open-cases';
import { samplePermit } from './sample/permit';
import { SampleQueries } from './sample/queries';
import { SampleDesk } from './sample/sample-desk';

/**
 * The auditor's view of both ledgers, the drawn sample, and the record of denied looks. Needs the identity context around it;
 * global, because whoever shows a record asks whether it is open to an auditor.
 */
@Global()
@Module({
  controllers: [LedgerController, SampleController],
  providers: [
    ...handlersFor(sampleDecider, { commands: [SeedSample, DrawSample], idField: 'sampleId', permit: samplePermit }),
    LedgerReader,
    Exporter,
    Names,
    SampleDesk,
    SampleQueries,
    DenialLog,
    OpenCases,
    { provide: DENIALS, useExisting: DenialLog },
    { provide: OPENINGS, useExisting: OpenCases },
  ],
  exports: [DENIALS, OPENINGS],
})
export class AuditModule {}
