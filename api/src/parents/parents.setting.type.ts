import { z } from 'zod';
import { defineSetting } from '../setting/setting.type.js';

/** What holds for a child whose parents a specialist unit registers, from the twelfth birthday to the sixteenth. */
export const openFromTwelve = defineSetting({
  key: 'parents.openFromTwelve',
  description:
    'Whether parents go on seeing specialist data from the child’s twelfth birthday to the sixteenth, unless health personnel close it. Holds for children whose parents are registered from then on.',
  schema: z.boolean(),
  default: false,
});
