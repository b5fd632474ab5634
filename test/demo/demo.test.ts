import { demo } from './demo.js';

// The whole of it, which takes minutes, is demo.long.ts; and npm start loads it.
describe('The demo region, its first patients', () => {
  demo(80);
});
