import { interleave } from './interleaved.js';

describe('Two people by turns', () => {
  it('over one connection, to a pool of one, never see each other’s (ten thousand times: npm run test:long)', async () => {
    expect(await interleave(300)).toEqual({ mixed: [], answered: 300 });
  }, 60_000);
});
