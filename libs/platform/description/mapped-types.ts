import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import * as mapped from '@nestjs/mapped-types';
import type * as Swagger from '@nestjs/swagger';
import { described } from './decorators';

const FIELDS = 'swagger/apiModelPropertiesArray';

/** Says of the fields of one class what is said of those of another. */
function copyFields(from: object, to: object): void {
  const fields = (Reflect.getMetadata(FIELDS, from) ?? []) as readonly string[];
  Reflect.defineMetadata(FIELDS, fields, to);
  for (const field of fields.map((name) => name.slice(1)))
    for (const key of Reflect.getMetadataKeys(from, field)) Reflect.defineMetadata(key, Reflect.getMetadata(key, from, field), to, field);
}

/** A class made of another's fields, whose description is asked of the library's own way of making it. */
function madeOf<Made extends Type<unknown>>(made: Made, alike: (library: typeof Swagger) => Type<unknown>): Made {
  described((library) => () => copyFields(alike(library).prototype as object, made.prototype as object))(made);
  return made;
}

/** Some fields of a class, with their checks. */
export const PickType = <T, K extends keyof T>(from: Type<T>, keys: readonly K[]): Type<Pick<T, K>> =>
  madeOf(mapped.PickType(from, keys), (library) => library.PickType(from, keys));

/** The fields of a class but for some, with their checks. */
export const OmitType = <T, K extends keyof T>(from: Type<T>, keys: readonly K[]): Type<Omit<T, K>> =>
  madeOf(mapped.OmitType(from, keys), (library) => library.OmitType(from, keys));

/** The fields of a class, each of which may be absent, with their checks. */
export const PartialType = <T>(from: Type<T>): Type<Partial<T>> => madeOf(mapped.PartialType(from), (library) => library.PartialType(from));
