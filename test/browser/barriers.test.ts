import { barriers, LOOKS } from './barriers.js';

// Each width once and each light once; all four are barriers.long.ts.
describe('Nothing serious stands in the way', () => {
  barriers(LOOKS.filter(({ width, mode }) => (width === 1440) === (mode === 'light')));
});
