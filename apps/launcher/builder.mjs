// Builds what is not up to date: the server side with Nest's builder, the web side with Vite. Plain JavaScript, because it
// runs before anything is built.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const dist = join(root, 'dist');
const stampFile = join(dist, '.built.json');
const servers = ['api', 'worker', 'launcher', 'cli'];
const isTest = (name) => /\.(int-|e2e-|browser-)?spec\.tsx?$/.test(name);

/** A build that did not succeed, with its output; or one that cannot be made here. Said in both languages. */
export class BuildError extends Error {
  name = 'BuildError';
}

const webBuilds = () =>
  existsSync(join(root, 'apps/web'))
    ? readdirSync(join(root, 'apps/web')).filter((name) =>
        ['vite.config.mts', 'index.html'].every((file) => existsSync(join(root, 'apps/web', name, file))),
      )
    : [];

/** Every source file below the given files and folders, in a fixed order. */
function sources(paths) {
  const found = [];
  const walk = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isFile()) found.push(path);
    else if (stat.isDirectory()) {
      for (const name of readdirSync(path).sort()) {
        if (name !== 'node_modules' && !name.startsWith('.') && !isTest(name)) walk(join(path, name));
      }
    }
  };
  for (const path of paths) walk(join(root, path));
  return found;
}

/** Times change with every checkout and every copy: content is what counts, and reading it all takes some 50 ms. */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of sources(paths)) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

const serverSources = ['nest-cli.json', 'tsconfig.json', '.swcrc', 'package.json', 'libs', ...servers.map((name) => `apps/${name}`)];
const webSources = ['package.json', 'apps/web', 'libs/api-client', 'libs/kernel', 'libs/calendar'];

function stamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

function stamp(part, value) {
  const temporary = `${stampFile}.${process.pid}`;
  writeFileSync(temporary, JSON.stringify({ ...stamps(), [part]: value }));
  renameSync(temporary, stampFile);
}

/** Runs a tool of node_modules and keeps its output for the case that it fails. */
function tool(packageName, bin, args) {
  const manifest = createRequire(join(root, 'package.json')).resolve(`${packageName}/package.json`);
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(dirname(manifest), bin), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done() : failed(new BuildError(`编译没有成功 · The build failed\n${output}`))));
  });
}

/** Output whose source is gone would go on living, and be found by whoever looks through a folder. */
function sweepOutput() {
  for (const part of ['apps', 'libs']) {
    for (const file of sources([join('dist', part)])) {
      const source = file.slice(dist.length + 1).replace(/\.js(\.map)?$/, '');
      if (!['.ts', '.tsx', ''].some((ending) => existsSync(join(root, source + ending)))) rmSync(file, { force: true });
    }
  }
}

async function buildServer() {
  sweepOutput();
  const present = servers.filter((name) => existsSync(join(root, 'apps', name, 'src/main.ts')));
  const which = present.length === servers.length ? ['--all'] : ['libs', ...present];
  await tool('@nestjs/cli', 'bin/nest.js', ['build', ...which, '--parallel', '--silent']);
}

// the default loader of Vite's configuration writes into node_modules, which may belong to somebody else
async function buildWeb() {
  for (const name of webBuilds())
    await tool('vite', 'bin/vite.js', [
      'build',
      '--config',
      `apps/web/${name}/vite.config.mts`,
      '--configLoader',
      'runner',
      '--logLevel',
      'warn',
    ]);
}

/** One build at a time: two starts on a fresh checkout would write into each other's files. */
async function underLock(part, work) {
  mkdirSync(dist, { recursive: true });
  const lockFile = join(dist, `.building-${part}`);
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : 0);
      if (holder > 0 && !lives(holder)) rmSync(lockFile, { force: true });
      else await new Promise((done) => setTimeout(done, 100));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

function lives(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const toolsAreHere = () => existsSync(join(root, 'node_modules/@nestjs/cli')) && existsSync(join(root, 'node_modules/@swc/core'));

const parts = {
  server: {
    of: serverSources,
    work: buildServer,
    zh: '编译服务端',
    en: 'building the server side',
    there: () => existsSync(join(dist, 'apps/launcher/src/main.js')),
  },
  web: {
    of: webSources,
    work: buildWeb,
    zh: '编译网页',
    en: 'building the web side',
    there: () => webBuilds().every((name) => existsSync(join(dist, 'web', name, 'index.html'))),
  },
};

/** Builds one part unless it is up to date. True when it was built now. */
async function buildPart(name, force, tell) {
  const part = parts[name];
  const wanted = fingerprint(part.of);
  const fresh = () => part.there() && stamps()[name] === wanted;
  if (!force && fresh()) return false;
  if (!toolsAreHere()) {
    // an installation without build tools runs what was delivered with it
    if (part.there()) return false;
    throw new BuildError('还没有编译，也没有编译工具：请执行 npm ci · Not built, and the tools to build are missing: run npm ci');
  }
  try {
    return await underLock(name, async () => {
      // another start may have built it while we waited
      if (!force && fresh()) return false;
      tell(part.zh, part.en);
      await part.work();
      stamp(name, wanted);
      return true;
    });
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS' && error.code !== 'EPERM') throw error;
    throw new BuildError(
      `不能写入 ${dist}：请用这个文件夹的主人执行 npm run build · Cannot write to ${dist}: run npm run build as the owner of the folder`,
    );
  }
}

/**
 * Builds what is stale; `force` builds in any case, `web: false` leaves the web side out. Answers when the server side is
 * built; the web side goes on beside it: `{ server: boolean, web: Promise<boolean> }`, each true when it was built now.
 */
export async function build({ force = false, web = true, tell = () => {} } = {}) {
  const webDone = web ? buildPart('web', force, tell) : Promise.resolve(false);
  // its failure is told when it is waited for
  webDone.catch(() => {});
  return { server: await buildPart('server', force, tell), web: webDone };
}

/** Progress as the launcher tells it. */
export const tellTo = (stream) => (zh, en) => stream.write(`  · ${zh} · ${en}\n`);

/** The folders whose changes ask for a new build of the server side. */
export const watched = ['libs', ...servers.map((name) => `apps/${name}/src`)];
