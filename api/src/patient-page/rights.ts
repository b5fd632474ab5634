import type { RightFacts } from './facts.type.js';
import type { PageRight } from './patient-page.type.js';
import { fill, type Reader } from './say.js';
import { ANOTHER_RIGHT, RIGHTS } from './words/rights.words.js';
import { Age } from '../parents/age.type.js';
import { ageOn } from './notice.js';

/** Help first; what an administrator added comes last. */
const ORDER = ['COORDINATOR', 'CHILD_COORDINATOR', 'INDIVIDUAL_PLAN', 'ASK_WHY_LATE', 'COMPLAIN'];
const placeOf = (code: string): number => {
  const place = ORDER.indexOf(code);
  return place < 0 ? ORDER.length : place;
};

/** What the patient has a right to; a child's right of a child alone. */
export function rightsOf(
  rights: readonly RightFacts[],
  birthDate: string | null,
  reader: Reader,
): PageRight[] {
  const child = birthDate !== null && ageOn(birthDate, reader.today) < Age.OF_AGE;
  return [...rights]
    .sort((a, b) => placeOf(a.code) - placeOf(b.code))
    .filter(({ ofChild }) => !ofChild || child)
    .map(({ code, label, law, source, standing }) => ({
      ...{ code, ground: law, source, standing },
      text: fill(RIGHTS[code] ?? ANOTHER_RIGHT, reader, { label }),
    }));
}
