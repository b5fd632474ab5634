export default {
  runtime: '<rootDir>/test/support/runtime.cjs',
  // What is TypeScript is compiled by the runtime.
  transform: {},
  testEnvironment: 'node',
  roots: ['<rootDir>/test', '<rootDir>/api', '<rootDir>/seeds'],
  maxWorkers: '100%',
  // A test that hangs is to be ended, not one on a busy machine.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};
