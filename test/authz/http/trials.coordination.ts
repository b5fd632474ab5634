import { id, of, row, type Asked, type Trial } from './trial.js';

/** Who may be named: a coordinator of one's own unit, or oneself. */
const named = ({ p, facts }: Asked): unknown =>
  facts.role_grant.find((grant) => grant.role === 'COORDINATOR' && grant.unit_id === p.unitId)?.id ??
  p.grantId;
/** Somebody else with the same role at the same unit, else anybody. */
const colleagueOf = ({ row: away, facts }: Asked): unknown => {
  const others = facts.role_grant.filter((grant) => grant.person_id !== away.person_id);
  const near = others.find((grant) => grant.role === away.role && grant.unit_id === away.unit_id);
  return (near ?? others[0])?.id;
};
/** How one coordinator follows another, and many are named at once. */
export const COORDINATION_TRIALS: Record<string, Trial> = {
  appointSubstitute: row((x) => ({
    grantId: x.row.id,
    substituteGrantId: colleagueOf(x),
    ...{ startsOn: '2027-02-01', endsOn: '2027-02-03' },
  })),
  assignCoordinators: {
    ...row((x) => ({ rows: [{ vacancyId: x.row.id, grantId: named(x) }] })),
    seenAs: 'Coverage',
  },
  answerSuggestion: row((x) => ({ ...id(x), takenUp: true })),
  recordCoordinatorTask: row((x) => ({ caseId: x.row.id, kind: 'CALL_MEETINGS', doneOn: '2026-11-20' })),
  suggestReferral: of((x) => ({ patientId: x.row.id, patientInformed: true, reason: 'Bør vurderes' })),
  endSubstitution: row(),
  handOver: row((x) => ({ ...id(x), text: 'Ring etter klokken ti' })),
  requestNewCoordinator: row(),
  takeOver: row(),
  undoAssignment: { ...row(), unless: (p) => p.role === 'COORDINATOR' },
};
