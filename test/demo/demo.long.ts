import { demo } from './demo.js';

describe('The demo region', () => {
  demo();
});
