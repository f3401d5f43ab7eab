import { Global, Module } from '@nestjs/common';
import { CATALOGUE, type Catalogue } from '../event-store/catalogue';
import { EventStore } from '../event-store/store';
import { KeyRing } from '../vault/keys';
import { AccessLedger } from './access-ledger';

/** The writer of the access ledger, for every context of a process. */
@Global()
@Module({
  providers: [
    {
      provide: AccessLedger,
      useFactory: (store: EventStore, catalogue: Catalogue, keys: KeyRing) => new AccessLedger(store, catalogue, keys.fingerprint),
      inject: [EventStore, CATALOGUE, KeyRing],
    },
  ],
  exports: [AccessLedger],
})
export class AccessLedgerModule {}
