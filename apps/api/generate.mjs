// `npm run generate`: writes the description of the API, its types for clients, and the list of facts. `--check` writes nothing
// and fails when what is there is not what would be written. Needs no database.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import openapiTS, { astToString } from 'openapi-typescript';
import { build, root, tellTo } from '../launcher/builder.mjs';

const check = process.argv.includes('--check');

await build({ web: false, tell: tellTo(process.stderr) });
const require = createRequire(import.meta.url);
const { describeThisApi } = require(join(root, 'dist/apps/api/src/describe.js'));
const { eventsDoc } = require(join(root, 'dist/libs/catalogue/events-doc.js'));
const { catalogue } = require(join(root, 'dist/libs/catalogue/catalogue.js'));
const document = await describeThisApi();

const { valid, errors } = await new Validator().validate(structuredClone(document));
if (!valid) {
  console.error('接口说明不合规范 · The description of the API is not valid OpenAPI:', JSON.stringify(errors, null, 2));
  process.exit(1);
}

/** The client sends these by itself, so its callers need not. */
const sentByClient = ['Idempotency-Key', 'X-CSRF-Token'];
const forTypes = structuredClone(document);
for (const path of Object.values(forTypes.paths))
  for (const operation of Object.values(path))
    for (const parameter of operation.parameters ?? []) if (sentByClient.includes(parameter.name)) parameter.required = false;

const banner = '// Generated from the routes of apps/api by `npm run generate`. Do not edit.\n\n';
const files = {
  'libs/api-client/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'libs/api-client/schema.d.ts': banner + astToString(await openapiTS(forTypes, { alphabetize: true })),
  'docs/events.md': eventsDoc(catalogue),
};

const stale = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale.push(name);
  if (!check) writeFileSync(path, text);
}
if (check && stale.length > 0) {
  console.error(
    `生成的文件不是最新的，请执行 npm run generate · Generated files not up to date, run npm run generate: ${stale.join(', ')}`,
  );
  process.exit(1);
}
console.log(stale.length === 0 ? '没有变化 · nothing changed' : `已写 · wrote ${stale.join(', ')}`);
process.exit(0);
