/** What an organisation asks of its coordinators; the platform has no courses of its own, and asks nothing by itself. */
import { z } from 'zod';
import { defineSetting } from '../setting/setting.type.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

const asked = (key: string, when: string) =>
  defineSetting<string[]>({
    key: `training.${key}`,
    description: `Names of the organisation’s courses that a coordinator is asked to take ${when}. Whoever lacks one is told so, and may accept all the same.`,
    schema: z.array(z.string().trim().min(1).max(200)).max(20),
    default: [],
    unknown: unknownCourses,
  });

export const askedBefore = asked('beforeAccepting', 'before accepting');
export const askedAfter = asked('afterAccepting', 'after accepting');

async function unknownCourses(work: Work, names: readonly string[]): Promise<string[]> {
  const known = await work.look<{ name: string } & Row>(
    'select distinct lower(name) as name from training_course',
  );
  return names.filter((name) => !known.some((each) => each.name === name.toLowerCase()));
}
