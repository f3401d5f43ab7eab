import { DENIALS } from '@gongyuan/platform/http/denials';
import { Module } from '@nestjs/common';
import { DenialLog } from './access-log/denials';
import { LedgerController } from './ledger/http';
import { LedgerReader } from './ledger/ledger-reader';

/** The auditor's view of both ledgers, and the record of denied looks. Needs the identity context around it. */
@Module({
  controllers: [LedgerController],
  providers: [LedgerReader, DenialLog, { provide: DENIALS, useExisting: DenialLog }],
  exports: [DENIALS],
})
export class AuditModule {}
