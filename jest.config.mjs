export default {
  runtime: '<rootDir>/test/support/runtime.cjs',
  // What is TypeScript is compiled by the runtime.
  transform: {},
  testEnvironment: 'node',
  roots: ['<rootDir>/test', '<rootDir>/api', '<rootDir>/seeds'],
  maxWorkers: '100%',
  testTimeout: 30_000,
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};
