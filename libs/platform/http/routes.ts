import type { AccessTable } from '@gongyuan/kernel/access';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACT, type Manner, type Permission, PUBLIC, READS } from './act';
import { ANYBODY } from './act.guard';
import { isUnsafe } from './problem.filter';
import { validatesAnything } from './validate';

/** A route as it was declared: what the generated access test walks over. */
export interface Route {
  readonly method: string;
  /** `/api/cases/:caseId/grant` */
  readonly path: string;
  /** `Controller.method`, for messages. */
  readonly place: string;
  readonly open: boolean;
  /** Act of the access table; `*` for whoever is signed in; absent on open routes. */
  readonly act?: string;
  readonly manner: Manner;
  readonly reads: readonly string[];
  /** DTO classes of the body, if it takes one; `undefined` in the list means that no class could be found. */
  readonly bodies: readonly (Type<object> | undefined)[];
}

const METHODS: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(RequestMethod)
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => [value, name]),
);

const join = (...parts: readonly string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;

const listOf = (path: unknown): string[] => (Array.isArray(path) ? path.map(String) : [String(path ?? '')]);

/** Metadata of the handler, else of its class: as the guards read it. */
const read = <T>(key: string, controller: Type<object>, handler: object): T | undefined =>
  (Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller)) as T | undefined;

function bodiesOf(controller: Type<object>, name: string): (Type<object> | undefined)[] {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, { index: number; data?: unknown }>;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype, name) ?? []) as (Type<object> | undefined)[];
  return Object.entries(args)
    .filter(([key]) => key.startsWith(`${RouteParamtypes.BODY}:`))
    .map(([, { index, data }]) => {
      const type = types[index];
      return validatesAnything(type) && data === undefined ? type : undefined;
    });
}

/** All routes of an application, in the order of their paths. */
export function routesOf(discovery: DiscoveryService, scanner: MetadataScanner): Route[] {
  const routes = discovery.getControllers().flatMap(({ metatype }) => {
    const controller = metatype as Type<object>;
    const prefixes = listOf(Reflect.getMetadata(PATH_METADATA, controller));
    return scanner.getAllMethodNames(controller.prototype).flatMap((name) => {
      const handler = controller.prototype[name] as object;
      const path: unknown = Reflect.getMetadata(PATH_METADATA, handler);
      if (path === undefined) return [];
      const method = METHODS[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? 'GET';
      const permission = read<Permission>(ACT, controller, handler);
      return prefixes.flatMap((prefix) =>
        listOf(path).map(
          (one): Route => ({
            method,
            path: join(prefix, one),
            place: `${controller.name}.${name}`,
            open: read<boolean>(PUBLIC, controller, handler) ?? false,
            act: permission?.act,
            manner: permission?.manner ?? (isUnsafe(method) ? 'do' : 'look'),
            reads: read<string[]>(READS, controller, handler) ?? [],
            bodies: bodiesOf(controller, name),
          }),
        ),
      );
    });
  });
  return routes.sort((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1));
}

/** What routes may name: rows of the access table, and read models. */
export interface Known {
  readonly access: AccessTable;
  readonly projections: readonly { readonly name: string }[];
}

/** What is wrong with the routes; empty when the application may start. */
export function faultsOf(routes: readonly Route[], { access, projections }: Known): string[] {
  const seen = new Set<string>();
  return routes.flatMap((route) => {
    const faults: string[] = [];
    const say = (fault: string) => faults.push(`${route.method} ${route.path} (${route.place}) ${fault}`);
    const name = `${route.method} ${route.path.replace(/:\w+/g, ':')}`;
    if (seen.has(name)) say('is declared twice');
    seen.add(name);
    if (!route.path.startsWith('/api/')) say('lies outside /api');
    if (route.open === (route.act !== undefined)) say('must name exactly one of @Act and @Public');
    if (route.act !== undefined && route.act !== ANYBODY && !Object.hasOwn(access, route.act))
      say(`asks for ${route.act}, which the access table does not know`);
    for (const name of route.reads)
      if (!projections.some((one) => one.name === name)) say(`reads ${name}, which is no projection of the catalogue`);
    if (route.bodies.includes(undefined)) say('takes a body without a DTO class that validates it');
    return faults;
  });
}
