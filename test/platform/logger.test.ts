import { apolloLogger } from '../../api/src/graphql/apollo-logger.js';
import { createLogger, type LogFields } from '../../api/src/platform/logger.js';
import { requestScope } from '../../api/src/platform/scope.js';

function written(act: (logger: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  let line = '';
  act(createLogger('debug', { write: (text) => void (line = text) }));
  return JSON.parse(line) as Record<string, unknown>;
}

test('a line carries the known fields and nothing else', () => {
  const fields = { operation: 'deadlines', count: 3, patientName: 'Rolig Fjellrev' } as LogFields;
  const line = written((logger) => logger.child({ requestId: 'r1' }).info(fields, 'done'));
  expect(line).toEqual({
    level: 'info',
    time: expect.any(String),
    requestId: 'r1',
    operation: 'deadlines',
    count: 3,
    msg: 'done',
  });
});

test('a database error leaves its code and its place, and no value of a row', () => {
  const cause = Object.assign(new Error('duplicate key value: (14837803730)'), {
    code: '23505',
    detail: 'Key (national_id)=(14837803730) already exists.',
    parameters: ['14837803730'],
  });
  const text = JSON.stringify(
    written((logger) => logger.error({ err: new Error('could not save', { cause }) })),
  );
  expect(text).toContain('could not save');
  expect(text).toContain('23505');
  expect(text).not.toContain('14837803730');
});

test.each([
  ['a line that looks like another', '\r\n{"level":"info","msg":"all is well"}'],
  ['what a terminal obeys', '\u001b[2J\u001b[31m\u009b2J\u007f'],
  ['what some take for the end of a line', 'a\u2028b\u2029c\u0085d'],
])('%s is one line of plain text, and read as it was written', (_what, given) => {
  const lines: string[] = [];
  createLogger('info', { write: (text) => void lines.push(text) }).info({ operation: given }, given);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.slice(0, -1)).toMatch(/^[\x20-\x7e]+$/);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ operation: given, msg: given });
});

test('what Apollo would print is told to have been said, and not quoted', () => {
  const line = written((logger) =>
    apolloLogger(logger).error('GraphQL request:1:69 { q: "Rolig Fjellrev" }'),
  );
  expect(line).toEqual({ level: 'error', time: expect.any(String), msg: 'Apollo met an error' });
});

test('what is said while a request is under way names it, once, and keeps out what is not known', () => {
  const scope = { requestId: 'r2', language: 'nb' as const };
  const unknown = { nationalId: '14837803730', note: 'sover lite', job: 'j' } as LogFields;
  const line = requestScope.run(scope, () => written((logger) => logger.warn(unknown, 'odd')));
  expect(line).toEqual({ level: 'warn', time: expect.any(String), requestId: 'r2', job: 'j', msg: 'odd' });
  let raw = '';
  requestScope.run(scope, () =>
    createLogger('info', { write: (text) => void (raw = text) })
      .child({ requestId: 'r1' })
      .info('one id'),
  );
  expect(raw.match(/requestId/g)).toHaveLength(1);
});
