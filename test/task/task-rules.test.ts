import { TaskKind } from '../../api/src/task/task.type.js';
import { readReference } from '../../seeds/reference/read.js';

describe('The rules of tasks', () => {
  it('are each of a kind that the API has, from a source, with a number only where one was found', () => {
    const rules = readReference().taskRules;
    for (const rule of rules) {
      expect([rule.key, Object.values(TaskKind)]).toEqual([rule.key, expect.arrayContaining([rule.kind])]);
    }
    expect(rules.filter(({ dueDays }) => dueDays !== null).map(({ key, dueDays }) => [key, dueDays])).toEqual(
      [
        ['feedback.first-weeks', 21],
        ['before-latest-start', 0],
        ['before-assessment-breach', 0],
        ['suicide-followup', 30],
      ],
    );
  });
});
