import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { CATALOGUE } from '../event-store/catalogue';
import { faultsOf, type Known, type Route, routesOf } from './routes';

/** Stops the start when a route could be reached without a permission, or is declared in a way that nobody meant. */
@Injectable()
export class RouteCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    @Inject(CATALOGUE) private readonly catalogue: Known,
  ) {}

  /** Every route of this application. */
  routes(): Route[] {
    return routesOf(this.discovery, this.scanner);
  }

  onApplicationBootstrap(): void {
    const faults = faultsOf(this.routes(), this.catalogue);
    if (faults.length > 0) throw new Error(`Routes that must not be served:\n${faults.join('\n')}`);
  }
}
