import { AuditModule } from '@gongyuan/contexts/audit';
import { CaseReadingModule, CasesModule } from '@gongyuan/contexts/cases';
import { authEntities, IdentityModule } from '@gongyuan/contexts/identity';
import { OutreachModule, OutreachReadingModule } from '@gongyuan/contexts/outreach';
import { PackReadingModule, PacksModule } from '@gongyuan/contexts/packs';
import { ProgrammeModule, ProgrammeReadingModule } from '@gongyuan/contexts/programme';
import type { DynamicModule, Type } from '@nestjs/common';

/** Every context's module, as the HTTP process has it. */
export const contexts: (Type<unknown> | DynamicModule)[] = [
  IdentityModule,
  AuditModule,
  CasesModule,
  CaseReadingModule,
  PacksModule,
  ProgrammeModule,
  ProgrammeReadingModule,
  PackReadingModule,
  OutreachModule,
  OutreachReadingModule,
];

/** Every entity of the contexts. Events and read models are none: they are read by SQL. */
export const entities = [...authEntities];
