import type { PlanKind, PlanStatus } from '../plan/plan.type.js';

/** What the one read gives, null wherever the reader may not see it: what facts.document.ts asks for, and nothing else. */
export interface PageFacts {
  patient: PatientFacts | null;
  threads: Nodes<{ id: string; topic: string | null; unread: number | null }> | null;
  needs: Nodes<NeedFacts> | null;
  /** Not there for those who never read scores. */
  feedbackSeries?: Nodes<{ id: string; givenAt: string | null }> | null;
  patientRights: RightFacts[];
}

export interface Nodes<T> {
  nodes: T[];
}
export interface PersonFacts {
  id: string;
  name: string;
}
export interface UnitFacts {
  id: string;
  name: string;
  phone: string | null;
}
export type SideName = 'MUNICIPAL' | 'SPECIALIST';

export interface PatientFacts {
  id: string;
  name: string | null;
  birthDate: string | null;
  deceasedOn: string | null;
  redacted: string[];
  allowed: string[];
  gp: PersonFacts | null;
  gpExternal: string | null;
  coordinators: CoordinatorFacts | null;
  referrals: Nodes<ReferralFacts> | null;
  pathways: Nodes<PathwayFacts> | null;
  deadlines: Nodes<DeadlineFacts> | null;
  plans: Nodes<PlanFacts> | null;
  meetings: Nodes<MeetingFacts> | null;
}

export interface CoordinatorFacts {
  municipal: AssignmentFacts | null;
  specialist: AssignmentFacts | null;
}
export interface AssignmentFacts {
  id: string;
  status: string | null;
  side: SideName | null;
  substitute: PersonFacts | null;
  coordinator: { person: PersonFacts | null; unit: UnitFacts | null; phone: string | null } | null;
}
export interface ReferralFacts {
  id: string;
  status: string | null;
  allowed: string[];
  patientConfirmedAt: string | null;
  toUnit: UnitFacts | null;
  treatingUnit: UnitFacts | null;
  assessment: {
    outcome: string | null;
    reason: string | null;
    recommendation: string | null;
    latestStart: string | null;
  } | null;
}
export interface StayFacts {
  id: string;
  admittedAt: string | null;
  dischargedAt: string | null;
  plannedAdmissionOn: string | null;
  plannedDischargeOn: string | null;
  calledOffAt: string | null;
  unit: UnitFacts | null;
}
export interface CoverageFacts {
  id: string;
  side: SideName | null;
  kind: string | null;
  status: string | null;
  note: string | null;
  unit: UnitFacts | null;
}
export interface PathwayFacts {
  id: string;
  status: string | null;
  phase: string | null;
  startedOn: string | null;
  endedOn: string | null;
  unit: UnitFacts | null;
  clinician: PersonFacts | null;
  referral: { id: string } | null;
  coverage: CoverageFacts[] | null;
  coordinators: CoordinatorFacts | null;
  stays: StayFacts[] | null;
}
export interface DeadlineFacts {
  id: string;
  kind: string | null;
  status: string | null;
  side: SideName | null;
  dueOn: string | null;
  unit: UnitFacts | null;
  rule: { label: string } | null;
  delay: { reasonForPatient: string | null; at: string | null } | null;
}
export interface PlanFacts {
  id: string;
  kind: PlanKind | null;
  status: PlanStatus | null;
  allowed: string[];
  nextEvaluationOn: string | null;
  versionNumber: number | null;
  owner: PersonFacts | null;
  offeredAt: string | null;
  measures:
    | {
        id: string;
        text: string | null;
        dueOn: string | null;
        status: string | null;
        responsible: { isPatient: boolean | null; person: { id: string } | null } | null;
      }[]
    | null;
  signatures: { number: number | null; signedAs: string | null; current: boolean | null }[] | null;
}
export interface MeetingFacts {
  id: string;
  kind: string | null;
  startsAt: string | null;
  place: string | null;
  allowed: string[];
  participants:
    { id: string; kind: string | null; person: { id: string } | null; answer: string | null }[] | null;
}
export interface NeedFacts {
  id: string;
  kind: string | null;
  side: SideName | null;
  status: string | null;
  reportedAt: string | null;
  decision: string | null;
}
export interface RightFacts {
  code: string;
  label: string;
  law: string | null;
  source: string[];
  standing: string;
  ofChild: boolean;
}
