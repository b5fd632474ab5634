import { testDatabase, type TestDatabase } from '../support/database.js';
import { appendRatio, MOST } from '../../bench/log-append.js';

describe('Appending to a log that grows', () => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.drop());

  it('is as fast into the third month of two million entries as into the first', async () => {
    const { ratio } = await appendRatio(db.url, 2_000_000);
    expect(ratio).toBeLessThanOrEqual(MOST);
  });
});
