/** What an organisation may set of its reminders. */
import { z } from 'zod';
import { defineSetting } from '../setting/setting.type.js';

const KIND = /^[A-Z][A-Z0-9_]{1,60}$/;
/** The longest that a setting can say, in days and in working days. */
export const LONGEST = { daysBefore: 60, workingDays: 60 };

const workingDays = z.int().min(0).max(LONGEST.workingDays);

export const daysBefore = defineSetting<Record<string, number>>({
  key: 'reminders.daysBefore',
  description:
    'How many days before it is due the owner is reminded of a kind of deadline; else as its rule says.',
  schema: z.record(z.string().regex(KIND), z.int().min(0).max(LONGEST.daysBefore)),
  default: {},
});

export const escalateAfter = defineSetting<number>({
  key: 'reminders.escalateAfterWorkingDays',
  description: 'How many working days a broken deadline stays open before the coordinating unit is told.',
  schema: workingDays,
  default: 3,
});

export const taskBefore = defineSetting<number>({
  key: 'reminders.taskBeforeBreachWorkingDays',
  description:
    'How many working days before a statutory date is broken there is a task to inform the patient and notify.',
  schema: workingDays,
  default: 2,
});
