import type { OpeningHoursInput } from './organisation.inputs.js';
import type { FieldProblem } from '../platform/errors.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export function checkedHours(hours: OpeningHoursInput[] | null | undefined): FieldProblem[] {
  return (hours ?? []).flatMap(({ weekday, opens, closes }, i) =>
    weekday >= 1 && weekday <= 7 && TIME.test(opens) && TIME.test(closes) && opens < closes
      ? []
      : [{ path: `openingHours[${i}]`, rule: 'OPENING_HOURS' }],
  );
}
