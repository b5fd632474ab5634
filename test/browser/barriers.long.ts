import { barriers, LOOKS } from './barriers.js';

describe('Nothing serious stands in the way, at any width, in any light', () => {
  barriers(LOOKS);
});
