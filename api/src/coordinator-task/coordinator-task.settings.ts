/** What an organisation writes to those who are asked to coordinate; the platform has no words of its own for it. */
import { z } from 'zod';
import { defineSetting } from '../setting/setting.type.js';

const LONGEST = 20_000;
const guide = (key: string, what: string) =>
  defineSetting<string | null>({
    key: `coordination.${key}`,
    description: `${what}, as Markdown: shown to whoever is asked to be a coordinator.`,
    schema: z.string().min(1).max(LONGEST).nullable(),
    default: null,
  });

export const roleText = guide('role', 'What the role is');
export const expectationsText = guide('expectations', 'What is expected of a coordinator');
export const trainingText = guide('training', 'What training there is');
