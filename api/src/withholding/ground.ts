import type { WithheldFrom } from './withholding.type.js';
import { birthday } from '../platform/birthday.js';
import type { FieldProblem } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Ground extends Row {
  audience: WithheldFrom;
  from_age: number;
  until_age: number | null;
}

/** That the ground is one, for those from whom it is withheld, at the patient's age today. */
export async function groundProblem(
  work: Work,
  key: string,
  audience: WithheldFrom,
  birthDate: string,
): Promise<FieldProblem[]> {
  const [ground] = await work.sql<Ground>(
    `select row->>'audience' as audience, (row->>'fromAge')::int as from_age, (row->>'untilAge')::int as until_age
       from reference_row where list = 'withholdingGround' and key = $1`,
    [key],
  );
  if (ground?.audience !== audience) return [{ path: 'ground', rule: 'ENUM' }];
  const tooYoung = birthday(birthDate, ground.from_age) > work.now;
  const tooOld = ground.until_age !== null && birthday(birthDate, ground.until_age) <= work.now;
  return tooYoung || tooOld ? [{ path: 'ground', rule: 'NOT_AT_THIS_AGE' }] : [];
}
