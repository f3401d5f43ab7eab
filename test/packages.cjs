// Third-party packages for the unit tests, each as one file. Every spec file loads its modules anew, and a command's decorators
// alone (NestJS, Swagger, class-validator) are 1,500 small files: most of the time the specs took went into opening those. The
// tests that meet a database, HTTP or a browser load the packages as they were published.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } = require('node:fs');
const { dirname, join } = require('node:path');

const root = join(__dirname, '..');

/** All of one graph, so that what two of them share exists once: a package that another imports has to stand here as well. */
const packages = [
  '@nestjs/common',
  '@nestjs/common/internal',
  '@nestjs/core',
  '@nestjs/cqrs',
  '@nestjs/swagger',
  'class-validator',
  'es-toolkit/compat',
  'rxjs',
  'rxjs/operators',
];

const fileOf = (name) => `${name.replace(/\W/g, '_')}.cjs`;

/** Other versions, or another list, are other files: nothing old is ever used again. */
const version = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(readFileSync(__filename))
  .digest('hex')
  .slice(0, 16);
const folder = join(root, 'node_modules/.cache/whole-packages', version);

/** For jest's `moduleNameMapper`. */
exports.moduleNameMapper = Object.fromEntries(packages.map((name) => [`^${name}$`, join(folder, fileOf(name))]));

/** Writes the files where they are missing; two runs that do so at once do not disturb each other. */
exports.write = async () => {
  if (existsSync(folder)) return;
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(packages.map((name) => [fileOf(name), name])),
    platform: 'node',
    // not the CommonJS form where there is another: its names are not known before it runs
    resolve: { mainFields: ['module', 'main'] },
    // class-transformer is reached into by others for what it stores, which must be stored once
    external: [/^class-transformer/, /^@nestjs\/(microservices|websockets|platform-)/, '@fastify/static', 'reflect-metadata'],
    treeshake: false,
    // what the packages say of themselves is theirs to mend
    onLog: () => {},
  });
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  await bundle.write({
    dir: draft,
    format: 'cjs',
    exports: 'named',
    minify: true,
    entryFileNames: '[name]',
    chunkFileNames: '[name]-[hash].cjs',
  });
  await bundle.close();
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
};
