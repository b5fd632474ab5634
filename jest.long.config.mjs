import base from './jest.config.mjs';

// What takes too long for every change: country-sized data, long simulations, soak.
export default {
  ...base,
  roots: ['<rootDir>/test'],
  testMatch: ['**/test/**/*.long.ts'],
  testTimeout: 3_600_000,
};
