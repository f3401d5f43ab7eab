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
export const ApiProperty: Library['ApiProperty'] = (options) => described((library) => library.ApiProperty(options));
export const ApiPropertyOptional: Library['ApiPropertyOptional'] = (options) =>
  described((library) => library.ApiPropertyOptional(options));
export const ApiResponse: Library['ApiResponse'] = (options) => described((library) => library.ApiResponse(options));
export const ApiTags: Library['ApiTags'] = (...tags) => described((library) => library.ApiTags(...tags));
