// Unpacks the Chromium that came with npm into the folder named on the command line, with Chinese fonts, and says how to start
// it, as JSON. A process of its own: the package is ESM, sets up the environment at import, and unpacks into the folder for
// temporary files, which only a fresh process can choose.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = process.argv[2];
process.env.TMPDIR = folder;
// the package brings the libraries that a bare machine lacks, but unpacks them only where it was made for
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';

const { default: chromium } = await import('@sparticuz/chromium');
const executable = await chromium.executablePath();

const chineseFonts = join(dirname(createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')), '../fonts');
const config = join(folder, 'fonts.conf');
writeFileSync(
  config,
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${chineseFonts}</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`,
);

process.stdout.write(JSON.stringify({ executable, env: { FONTCONFIG_FILE: config, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH } }));
