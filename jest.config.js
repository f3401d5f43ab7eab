// One place for how tests run. NestJS 12 and a few others are ESM-only: jest cannot require them, so they are transformed.
const esmOnly = [
  '@nestjs/',
  'load-esm',
  'uuid/',
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer/',
  'uint8array-extras',
  '@borewit/',
  'iterare',
];

const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.[mc]?[tj]s$': ['@swc/jest'] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')}))`],
  moduleNameMapper: {
    '^@gongyuan/(.*)$': '<rootDir>/libs/$1',
    // it offers itself to Node's require() under a condition that jest does not know
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};

// the database server of the tests is started once per run
const servers = {
  globalSetup: '<rootDir>/libs/platform/testing/global-setup.ts',
  globalTeardown: '<rootDir>/libs/platform/testing/global-teardown.ts',
};

module.exports = {
  projects: [
    {
      rootDir: __dirname,
      displayName: 'unit',
      runner: 'jest-light-runner',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
      setupFiles: ['<rootDir>/test/unit/typescript.cjs'],
      modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
    },
    {
      ...base,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.int-spec.ts'],
      ...servers,
    },
    {
      ...base,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/{e2e,faults}/**/*.e2e-spec.ts'],
      ...servers,
    },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'] },
  ],
  testTimeout: 60000,
};
