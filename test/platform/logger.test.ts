import { createLogger, type LogFields } from '../../api/src/platform/logger.js';

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
