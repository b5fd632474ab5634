import { idnr } from '@navikt/fnrvalidator';
import { demoUsers } from '../../seeds/demo/users.js';

test('every demo user has a valid and synthetic identity number of their own', () => {
  for (const { username, nationalId } of demoUsers) {
    expect([username, idnr(nationalId)]).toEqual([username, { status: 'valid', type: expect.any(String) }]);
    expect(Number(nationalId.slice(2, 4))).toBeGreaterThan(80);
  }
  expect(new Set(demoUsers.map((user) => user.nationalId)).size).toBe(demoUsers.length);
  expect(new Set(demoUsers.map((user) => user.username)).size).toBe(demoUsers.length);
  expect(new Set(demoUsers.map((user) => user.name)).size).toBe(demoUsers.length);
  expect(demoUsers).toHaveLength(28);
});
