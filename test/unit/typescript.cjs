// Lets Node load the TypeScript of the house in the workers of the unit tests: the same compiler and settings as the build.
const { register } = require('node:module');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { transformSync } = require('@swc/core');
const { addHook } = require('pirates');

const root = join(__dirname, '../..');

require('reflect-metadata');

addHook(
  (source, filename) =>
    transformSync(source, {
      filename,
      configFile: join(root, '.swcrc'),
      jsc: {
        parser: { syntax: 'typescript', decorators: true, tsx: filename.endsWith('x') },
        baseUrl: root,
        paths: { '@gongyuan/*': ['libs/*'] },
      },
      sourceMaps: 'inline',
    }).code,
  { exts: ['.ts', '.tsx'], ignoreNodeModules: true },
);
process.setSourceMapsEnabled(true);

// a spec is the only file that is asked for by import(): it is CommonJS as well, and goes through the hook above
register(
  `data:text/javascript,${encodeURIComponent(
    `export const load = (url, context, next) => /\\.tsx?(\\?|$)/.test(url) ? { format: 'commonjs', shortCircuit: true } : next(url, context);`,
  )}`,
  pathToFileURL(__filename),
);
