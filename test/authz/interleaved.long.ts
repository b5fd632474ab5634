import { interleave } from './interleaved.js';

describe('Two people by turns', () => {
  it('over one connection, to a pool of one, never see each other’s', async () => {
    expect(await interleave(10_000)).toEqual({ mixed: [], answered: 10_000 });
  });
});
