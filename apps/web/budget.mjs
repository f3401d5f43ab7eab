// What a page of the console costs: the JavaScript that its address loads, gzipped, added up over the build's manifest.
// Forms and dialogs that open later load their own parts then and are not counted to the page. `npm test` runs it after the build.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 360;
/** A page that is a form from the beginning has nothing to load later. */
const FORM_LIMIT_KB = 385;
const formPages = ['features/cases/intake/ApplyPage.tsx'];
const out = join(dirname(fileURLToPath(import.meta.url)), '../../dist/web/console');
const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));

const sizes = new Map();
const sizeOf = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(out, file)), { level: 9 }).length);
  return sizes.get(file);
};

/** Everything a chunk imports before it runs, itself included. */
function withImports(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, found);
  return found;
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const start = withImports(entry);
const kb = (keys) => [...keys].reduce((sum, key) => sum + sizeOf(manifest[key].file), 0) / 1024;

const pages = (manifest[entry].dynamicImports ?? [])
  .filter((key) => /(Page|Paper)\.tsx$/.test(key))
  .map((key) => ({ page: key, kb: kb(withImports(key, new Set(start))) }))
  .sort((a, b) => b.kb - a.kb);

if (pages.length === 0) throw new Error('No page was found in the manifest: the budget would say nothing');
for (const { page, kb: size } of pages) console.log(`${size.toFixed(0).padStart(5)} kB  ${page}`);
const limitOf = (page) => (formPages.includes(page) ? FORM_LIMIT_KB : LIMIT_KB);
const over = pages.filter(({ page, kb: size }) => size > limitOf(page));
if (over.length > 0) {
  console.error(
    `Over the budget: ${over.map(({ page, kb: size }) => `${page} (${size.toFixed(1)} of ${limitOf(page)} kB gzipped)`).join(', ')}`,
  );
  process.exitCode = 1;
}
