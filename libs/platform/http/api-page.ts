import { dirname, join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { nonceOf } from './security-headers';
import { serveFiles } from './static-files';

/** Swagger UI comes with `@nestjs/swagger`; it is looked for from there, wherever npm has put it. */
const uiFolder = (): string =>
  dirname(require.resolve('swagger-ui-dist/package.json', { paths: [dirname(require.resolve('@nestjs/swagger'))] }));

/** `uuid` as a browser loads it. Not `crypto.randomUUID`: that exists on secure origins only, and an office may open this page by plain HTTP. */
const keyFolder = (): string => join(dirname(require.resolve('uuid/package.json')), 'dist');

/** Sends by itself what every write needs and a person would not type: a fresh key, and the token of whoever is signed in. */
const script = `
  import newKey from '/api/docs/uuid/v7.js';
  const json = (path) => fetch(path, { headers: { accept: 'application/json' } }).then((reply) => (reply.ok ? reply.json() : {}));
  const sentByItself = ['Idempotency-Key', 'X-CSRF-Token'];
  let token = '';
  const learn = () => json('/api/session').then((session) => { token = session.csrf ?? ''; });
  learn();
  json('/api/openapi.json').then((spec) => {
    for (const path of Object.values(spec.paths))
      for (const operation of Object.values(path))
        if (operation.parameters) operation.parameters = operation.parameters.filter(({ name }) => !sentByItself.includes(name));
    SwaggerUIBundle({
      spec,
      dom_id: '#ui',
      validatorUrl: null,
      deepLinking: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      requestInterceptor: (request) => {
        if (!['GET', 'HEAD'].includes((request.method ?? 'GET').toUpperCase())) {
          request.headers['Idempotency-Key'] ||= newKey();
          request.headers['X-CSRF-Token'] = token;
        }
        return request;
      },
      responseInterceptor: (reply) => {
        if (reply.url.endsWith('/api/session')) learn();
        return reply;
      },
    });
  });
`;

const page = (nonce: string): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>工援 · 接口</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="ui"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script type="module" nonce="${nonce}">${script}</script>
  </body>
</html>
`;

/** The page to try the API at `/api/docs`: only scripts and styles of our own, under the same policy as the console. */
export function serveApiPage(app: NestExpressApplication): void {
  app.use('/api/docs', (request: Request, response: Response, next: () => void) => {
    if (request.method !== 'GET' || request.path !== '/') return next();
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(page(nonceOf(response)));
  });
  serveFiles(app, { folder: keyFolder(), prefix: '/api/docs/uuid', maxAgeMs: 3_600_000 });
  serveFiles(app, { folder: uiFolder(), prefix: '/api/docs', maxAgeMs: 3_600_000 });
}
