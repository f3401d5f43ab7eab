import { Command } from 'commander';

type Register = (program: Command) => unknown;

interface Family {
  readonly names: readonly string[];
  /** Loads the code of these commands, which the others can do without: `clock` needs no database and no framework. */
  readonly load: () => Register;
}

const families: readonly Family[] = [
  { names: ['clock'], load: () => (require('./clock') as typeof import('./clock')).clockCommand },
  { names: ['migrate'], load: () => (require('./migrate') as typeof import('./migrate')).migrateCommand },
  { names: ['demo'], load: () => (require('./demo/command') as typeof import('./demo/command')).demoCommand },
  { names: ['generate'], load: () => (require('./generate/command') as typeof import('./generate/command')).generateCommand },
  { names: ['events'], load: () => (require('./events') as typeof import('./events')).eventsCommand },
  { names: ['recount'], load: () => (require('./recount') as typeof import('./recount')).recountCommand },
  { names: ['projections', 'rebuild'], load: () => (require('./projections') as typeof import('./projections')).projectionCommands },
  { names: ['verify'], load: () => (require('./verify') as typeof import('./verify')).verifyCommand },
  { names: ['user', 'first-admin-link'], load: () => (require('./users') as typeof import('./users')).userCommands },
];

/** The commands that a command line asks for; all of them for help and for words that nobody knows. */
const wantedBy = (argv: readonly string[]): readonly Family[] => {
  const word = argv.find((one) => !one.startsWith('-'));
  const wanted = families.filter((family) => word !== undefined && family.names.includes(word));
  return wanted.length > 0 ? wanted : families;
};

/** The operator's commands. Reads no environment and opens nothing until one of them is carried out. */
export function programFor(argv: readonly string[]): Command {
  const program = new Command('npm run cli --')
    .description('工援：运维命令 / Gongyuan: the operator’s commands')
    .helpCommand(false)
    .showHelpAfterError('(--help)');
  for (const { load } of wantedBy(argv)) load()(program);
  return program;
}

/** Carries out one command line. What was asked for goes to standard output, everything else to standard error. */
export async function run(argv: readonly string[]): Promise<void> {
  try {
    const program = programFor(argv);
    if (argv.length === 0) program.help({ error: true });
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    const { explain } = require('./complain') as typeof import('./complain');
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}
