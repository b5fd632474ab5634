import { EVENT_KINDS, eventKind } from '../../api/src/deadline/deadline.events.js';
import { deadlineStatusSql } from '../../api/src/deadline/deadline.status.js';
import { readReference } from '../../seeds/reference/read.js';

test('schema/codes/event-kinds.json is the list that the program uses', () => {
  expect(readReference().eventKinds).toEqual(EVENT_KINDS);
});

test('a kind is found with its labels; a name that only a source uses is not', () => {
  expect(eventKind('EVALUATION')?.label).toEqual({ nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' });
  expect(eventKind('CLINICAL_DECISION_AFTER_ASSESSMENT')).toBeUndefined();
});

test('the status in SQL takes an alias and nothing else', () => {
  expect(deadlineStatusSql('d', '$1::date')).toContain('d.met_on <= d.due_on');
  expect(() => deadlineStatusSql('d; drop table deadline', '$1::date')).toThrow('Not an SQL alias');
});
