/**
 * The walls of the house (docs/decisions/0001). Each is a test: test/architecture/walls.spec.ts runs them.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const pureCore = '(^|/)(state|events|decider|policies|projections|next-steps)\\.ts$';
const ours = '^(apps|libs|test)/';

module.exports = {
  forbidden: [
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      comment: 'The kernel is pure TypeScript: nothing of ours, nothing of anybody.',
      from: { path: '^libs/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'calendar-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^libs/calendar/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/calendar/' },
    },
    {
      name: 'platform-knows-no-context',
      severity: 'error',
      from: { path: '^libs/platform/' },
      to: { path: '^libs/(contexts|catalogue|api-client)/|^apps/' },
    },
    {
      name: 'libraries-know-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'only-apps-and-tests-use-the-catalogue',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/catalogue/', '\\.(int-)?spec\\.ts$'] },
      to: { path: '^libs/catalogue/' },
    },
    {
      name: 'contexts-meet-only-in-events',
      severity: 'error',
      comment: 'A context reads what another one recorded, never how it thinks.',
      from: { path: '^libs/contexts/([^/]+)/', pathNot: ['\\.(int-)?spec\\.ts$', '/testing/'] },
      to: { path: '^libs/contexts/([^/]+)/', pathNot: ['^libs/contexts/$1/', '/events\\.ts$'] },
    },
    {
      name: 'pure-core',
      severity: 'error',
      comment: 'Rules, facts and read models are pure: they import each other, the kernel and the calendar.',
      from: { path: `^libs/contexts/.+${pureCore}` },
      to: {
        path: ['^libs/platform/', 'node_modules', '^(node:)?(fs|crypto|http|path|os|net|child_process|timers)$'],
        pathNot: ['^libs/platform/projections/(define|define-policy)\\.ts$'],
      },
    },
    {
      name: 'commands-are-shapes',
      severity: 'error',
      comment: 'A command is a shape with its checks at the door, nothing more.',
      from: { path: '^libs/contexts/.+/commands\\.ts$' },
      to: {
        path: ['^libs/platform/', 'node_modules'],
        pathNot: [
          '^libs/platform/commands/(fields|field-rules|file-field|person-input|business-command)\\.ts$',
          '^libs/platform/description/(decorators|mapped-types)\\.ts$',
          'node_modules/(class-validator|class-transformer|reflect-metadata)/',
        ],
      },
    },
    {
      name: 'swagger-is-loaded-when-asked-for',
      severity: 'error',
      comment: 'It takes 9 MB and a quarter of a second in every process: what it is told goes through libs/platform/description.',
      from: { path: '^(apps|libs)/', pathNot: ['^libs/platform/description/', '^apps/launcher/'] },
      to: { path: 'node_modules/@nestjs/swagger/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-knows-the-api-only-by-its-description',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs/(?!api-client/)|apps/(?!web/))' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: { path: ours },
      to: { circular: true },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: ['\\.(int-)?spec\\.ts$', '/testing/'] },
      to: { path: ['^test/', '^libs/platform/testing/', '\\.spec\\.ts$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^libs/api-client/schema\\.d\\.ts$', '^test/bench/'] },
    skipAnalysisNotInRules: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // nothing changes while it is read
    enhancedResolveOptions: {
      cachedInputFileSystem: { cacheDuration: 600_000 },
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json'],
    },
  },
};
