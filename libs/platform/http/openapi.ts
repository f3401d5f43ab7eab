import { Controller, Get, type INestApplication, Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiExcludeEndpoint, tellLibrary } from '../description/decorators';
import { Public } from './act';
import { ProblemDto } from './openapi-models';

/** Keys in one order, so that the same routes always give the same bytes. Lists keep theirs. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
};

const SESSION = 'session';

/** What is the same for every route, so that none can forget it: who may ask, and what a refusal looks like. */
function completeOperations(document: OpenAPIObject, problemSchema: string): void {
  const problem = {
    description: '未办理：原因见 code，说明见 title',
    content: { 'application/problem+json': { schema: { $ref: problemSchema } } },
  };
  for (const path of Object.values(document.paths))
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const operation = path[method];
      if (!operation) continue;
      operation.responses['default'] ??= problem;
      operation.security = 'x-public' in operation ? [] : [{ [SESSION]: [] }];
    }
}

/** The description of every route of an application, OpenAPI 3.1. Needs no database: an application in preview mode will do. */
export async function describeApi(app: INestApplication): Promise<OpenAPIObject> {
  const { DocumentBuilder, getSchemaPath, SwaggerModule } = await tellLibrary();
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('工援 Gongyuan')
    .setDescription('工会法律援助与维权服务。写入均为命令：需 Idempotency-Key，答复记录序号；读取可用 X-Min-Position 等到该序号。')
    .setVersion('1')
    .addCookieAuth('gy', { type: 'apiKey', in: 'cookie', description: 'https 时为 __Host-gy' }, SESSION);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) =>
      method === 'list' || method === 'read' ? `${method}${controller.replace(/Controller$/, '')}` : method,
  });
  completeOperations(document, getSchemaPath(ProblemDto));
  return ordered(document) as OpenAPIObject;
}

/** Holds the description once it has been asked for. */
@Injectable()
export class ApiDescription {
  private make: (() => Promise<OpenAPIObject>) | undefined;
  private made: Promise<OpenAPIObject> | undefined;

  /** Tells which application to describe; Nest does not inject it. */
  of(app: INestApplication): void {
    this.make = () => describeApi(app);
  }

  document(): Promise<OpenAPIObject> {
    if (!this.make) throw new Error('The door was not opened: nothing to describe');
    this.made ??= this.make().catch((error: unknown) => {
      this.made = undefined;
      throw error;
    });
    return this.made;
  }
}

/** The description says what can be asked, never what is stored: it is open, so that programs can be written against it. */
@Public()
@Controller('api')
export class OpenApiController {
  constructor(private readonly description: ApiDescription) {}

  @ApiExcludeEndpoint()
  @Get('openapi.json')
  openApi(): Promise<OpenAPIObject> {
    return this.description.document();
  }
}
