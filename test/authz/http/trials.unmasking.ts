import { createHash } from 'node:crypto';
import { id, role, row, type Asked, type Trial } from './trial.js';

/** Of a patient whom the auditor's organisation is party to, as that organisation has it. */
const pseudonymFor = ({ p, facts }: Asked): string => {
  const theirs = new Set(
    facts.relation
      .filter(({ kind, subject_id: of }) => kind === 'PARTY' && of === p.rootId)
      .map((relation) => relation.patient_id),
  );
  const subject = facts.subject.find(({ patient_id: of }) => theirs.has(of));
  const hash = createHash('sha256').update(`${String(subject?.id)}${String(p.rootId)}`);
  return `P-${hash.digest('hex').slice(0, 12).toUpperCase()}`;
};

/** How a pseudonym of the log is resolved by two people. */
export const UNMASKING_TRIALS: Record<string, Trial> = {
  decideUnmasking: row((x) => ({ ...id(x), approved: true })),
  requestUnmasking: role((x) => ({
    pseudonym: pseudonymFor(x),
    ground: 'FINDING',
    reason: 'Et funn som må følges opp nå',
  })),
  withdrawUnmasking: row(),
};
