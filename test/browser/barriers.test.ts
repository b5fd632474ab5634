import { barriers, LOOKS } from './barriers.js';

/** Whose pages are looked at as they are on a telephone in the dark; the others' wide and light, with their dialogs. */
const ON_TELEPHONE = new Set(['koordinator', 'leder', 'pasient']);

// Each page once, each width and each light; all of them in all four are barriers.long.ts.
describe('Nothing serious stands in the way', () => {
  barriers(
    LOOKS.filter(({ width, mode }) => (width === 1440) === (mode === 'light')),
    (user, { width }) => ON_TELEPHONE.has(user) === (width === 390),
  );
});
