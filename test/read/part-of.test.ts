import { anonymousRights } from '../../api/src/authz/ability.js';
import type { Place } from '../../api/src/read/access.js';
import { partsBelow } from '../../api/src/read/part-of.js';
import { Statement } from '../../api/src/read/statement.js';

const statement = new Statement(anonymousRights([]), new Date('2026-03-02T08:00:00Z'), 'nb');
const thread: Place = { resource: { name: 'Thread', target: class Thread {} }, alias: 't', form: 'row' };
const message: Place = {
  resource: { name: 'Message', target: class Message {} },
  alias: 'm',
  form: 'row',
  parts: () => [{ type: 'Thread', column: 'thread_id' }],
};
const inThread = (p: string, t: string) => `${t}.thread_id = ${p}.id`;
const onMessage = (p: string, t: string) => `${t}.message_id = ${p}.id and ${t}.thread_id = ${p}.thread_id`;

describe('What a row below another is part of', () => {
  it('is what the condition that ties them says, and what the row above is part of', () => {
    expect(partsBelow(thread, inThread, statement)).toEqual([{ type: 'Thread', column: 'thread_id' }]);
    expect(partsBelow(message, onMessage, statement)).toEqual([
      { type: 'Message', column: 'message_id' },
      { type: 'Thread', column: 'thread_id' },
    ]);
  });

  it('is nothing where the condition leaves a way around it', () => {
    for (const on of [
      (p: string, t: string) => `(${t}.thread_id = ${p}.id or ${t}.open)`,
      (p: string, t: string) => `not ${t}.thread_id = ${p}.id`,
      (p: string, t: string) => `${t}.thread_id <> ${p}.id`,
      (p: string, t: string) => `${t}.thread_id = ${p}.other_id`,
    ])
      expect(partsBelow(thread, on, statement)).toEqual([]);
  });

  it('is still asked of a row that somebody just wrote, which no policy found', () => {
    const written = { ...thread, unverified: true };
    expect(partsBelow(written, inThread, statement)).toEqual([]);
    const asked = () => 'b1.c1';
    const parts = partsBelow(written, inThread, statement, asked);
    expect(parts).toEqual([{ type: 'Thread', column: 'thread_id', asked }]);
    // What hangs on a row below is not in the place where that is known.
    expect(partsBelow({ ...message, parts: () => parts }, onMessage, statement)).toEqual([
      { type: 'Message', column: 'message_id' },
    ]);
  });
});
