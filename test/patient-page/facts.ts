import { PlanKind, PlanStatus } from '../../api/src/plan/plan.type.js';
import type {
  AssignmentFacts,
  CoverageFacts,
  DeadlineFacts,
  PageFacts,
  PathwayFacts,
  PatientFacts,
  PlanFacts,
} from '../../api/src/patient-page/facts.type.js';

/** Names as short as many are; how long a name is, nobody here decides. */
export const UNIT = { id: 'u', name: 'Nes DPS', phone: '33 00 00 00' };
export const PERSON = { id: 'p', name: 'Kari Vik' };

export const assignment = (more: Partial<AssignmentFacts> = {}): AssignmentFacts => ({
  ...{ id: 'a', status: 'ACCEPTED', side: 'MUNICIPAL', substitute: null },
  coordinator: { person: PERSON, unit: UNIT, phone: null },
  ...more,
});
export const coverage = (more: Partial<CoverageFacts> = {}): CoverageFacts => ({
  ...{ id: 'c', side: 'MUNICIPAL', kind: 'COORDINATOR', status: 'VACANT', note: null, unit: UNIT },
  ...more,
});
export const pathway = (more: Partial<PathwayFacts> = {}): PathwayFacts => ({
  ...{ id: 'w', status: 'ACTIVE', phase: 'ASSESSMENT', startedOn: '2026-10-01', endedOn: null, unit: UNIT },
  ...{ clinician: PERSON, referral: { id: 'r' }, coverage: [], coordinators: null, stays: [] },
  ...more,
});
export const deadline = (more: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  ...{ id: 'd', kind: 'CLINICAL_DECISION', status: 'UPCOMING', side: 'SPECIALIST', dueOn: '2026-12-04' },
  ...{ unit: UNIT, rule: { label: 'Se på saken' }, delay: null },
  ...more,
});
export const plan = (more: Partial<PlanFacts> = {}): PlanFacts => ({
  ...{
    id: 'l',
    kind: PlanKind.INDIVIDUAL,
    status: PlanStatus.ACTIVE,
    allowed: [],
    nextEvaluationOn: null,
    versionNumber: 1,
  },
  ...{ owner: PERSON, offeredAt: null, measures: [], signatures: [] },
  ...more,
});
export const patient = (more: Partial<PatientFacts> = {}): PatientFacts => ({
  ...{ id: 'x', name: 'Ola Lie', birthDate: '1990-01-01', deceasedOn: null, redacted: [], allowed: [] },
  ...{ gp: null, gpExternal: null, coordinators: null, referrals: { nodes: [] }, pathways: { nodes: [] } },
  ...{ deadlines: { nodes: [] }, plans: { nodes: [] }, meetings: { nodes: [] } },
  ...more,
});
export const facts = (of: Partial<PatientFacts> = {}, more: Partial<PageFacts> = {}): PageFacts => ({
  patient: patient(of),
  ...{ threads: { nodes: [] }, needs: { nodes: [] }, feedbackSeries: { nodes: [] }, patientRights: [] },
  ...more,
});
