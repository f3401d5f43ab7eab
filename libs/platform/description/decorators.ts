import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import type * as Swagger from '@nestjs/swagger';

type Library = typeof Swagger;
type Where = Parameters<ClassDecorator> | Parameters<PropertyDecorator> | [object, string | symbol, PropertyDescriptor];
type Decorate = (...where: Where) => unknown;

/** What is said of classes, routes and fields, in the order in which it is said. */
const sayings: ((library: Library) => void)[] = [];

/**
 * A decorator for the description of the API. What it says is kept until somebody asks for the description: Swagger and what it
 * brings take 9 MB and a quarter of a second, which no process has to spend that only serves or follows.
 */
export const described = (say: (library: Library) => unknown): ClassDecorator & MethodDecorator & PropertyDecorator =>
  ((...where: Where): void => {
    sayings.push((library) => (say(library) as Decorate)(...where));
  }) as ClassDecorator & MethodDecorator & PropertyDecorator;

/** Swagger, once everything that was said so far has been said to it. */
export async function tellLibrary(): Promise<Library> {
  const library = await import('@nestjs/swagger');
  for (const say of sayings.splice(0)) say(library);
  return library;
}

/** What is said of a field, as far as pages ask for it themselves. */
export interface Said {
  readonly type?: unknown;
  readonly enum?: unknown;
  readonly enumName?: string;
  readonly items?: { readonly enum?: unknown };
  readonly format?: string;
  readonly description?: string;
}

const SAID = Symbol('said of a field');

/**
 * What is said of a field of a class or of those it extends; the declared type where none is named, nothing for what is no field.
 * Classes of `mapped-types.ts` extend nothing: of their fields only the library is told.
 */
export function saidOf({ prototype }: Type, name: string): Said {
  const said = Reflect.getMetadata(SAID, prototype as object, name) as Said | undefined;
  return said ? { ...said, type: said.type ?? Reflect.getMetadata('design:type', prototype as object, name) } : {};
}

const ofField =
  (options: object | undefined, say: (library: Library) => PropertyDecorator): PropertyDecorator =>
  (target, name) => {
    Reflect.defineMetadata(SAID, options ?? {}, target, name);
    described(say)(target, name);
  };

export const ApiConsumes: Library['ApiConsumes'] = (...types) => described((library) => library.ApiConsumes(...types));
export const ApiCreatedResponse: Library['ApiCreatedResponse'] = (options) => described((library) => library.ApiCreatedResponse(options));
export const ApiExcludeEndpoint: Library['ApiExcludeEndpoint'] = (exclude) => described((library) => library.ApiExcludeEndpoint(exclude));
export const ApiExtension: Library['ApiExtension'] = (name, value) => described((library) => library.ApiExtension(name, value));
export const ApiExtraModels: Library['ApiExtraModels'] = (...models) => described((library) => library.ApiExtraModels(...models));
export const ApiHeader: Library['ApiHeader'] = (options) => described((library) => library.ApiHeader(options));
export const ApiNoContentResponse: Library['ApiNoContentResponse'] = (options) =>
  described((library) => library.ApiNoContentResponse(options));
export const ApiOkResponse: Library['ApiOkResponse'] = (options) => described((library) => library.ApiOkResponse(options));
export const ApiOperation: Library['ApiOperation'] = (options) => described((library) => library.ApiOperation(options));
export const ApiParam: Library['ApiParam'] = (options) => described((library) => library.ApiParam(options));
export const ApiProduces: Library['ApiProduces'] = (...types) => described((library) => library.ApiProduces(...types));
export const ApiProperty: Library['ApiProperty'] = (options) => ofField(options, (library) => library.ApiProperty(options));
export const ApiPropertyOptional: Library['ApiPropertyOptional'] = (options) =>
  ofField(options, (library) => library.ApiPropertyOptional(options));
export const ApiResponse: Library['ApiResponse'] = (options) => described((library) => library.ApiResponse(options));
export const ApiTags: Library['ApiTags'] = (...tags) => described((library) => library.ApiTags(...tags));
