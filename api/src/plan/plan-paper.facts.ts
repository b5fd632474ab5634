import type { PlanGoalKind, PlanGoalOutcome, PlanMeasureStatus, PlanSigner } from './plan-part.type.js';
import type { PlanKind, PlanStatus } from './plan.type.js';

/** What a plan on paper is made of: the API's own answer to this, under the rights of whoever asks for the paper. */
export const PLAN_ON_PAPER = `{
  plan(id: "") {
    id kind status versionNumber periodFrom periodTo nextEvaluationOn madeAt closedAt closeReason redacted
    patient { id name birthDate language } owner { name } unit { name phone }
    text specialistPart contributions implementation cooperation contacts
    whatMatters resources needs wishes wordsOnBehalf { form }
    goals { id kind text outcome }
    measures { id goalId text extent dueOn status responsible { person { name } name role isPatient } }
    participants { person { name } name role }
    evaluations { heldOn note patientTookPart results { goal outcome achieved } }
    signatures { number signedAs signedAt signedBy { name } onBehalf { form } }
    linked { kind }
  }
}`;

interface Named {
  name: string | null;
}

export interface MeasureFacts {
  id: string;
  goalId: string | null;
  text: string | null;
  extent: string | null;
  dueOn: string | null;
  status: PlanMeasureStatus | null;
  responsible: {
    person: Named | null;
    name: string | null;
    role: string | null;
    isPatient: boolean | null;
  } | null;
}

/** The answer; what is hidden from whoever asks is null in it. */
export interface PlanFacts {
  id: string;
  kind: PlanKind | null;
  status: PlanStatus | null;
  versionNumber: number | null;
  periodFrom: string | null;
  periodTo: string | null;
  nextEvaluationOn: string | null;
  madeAt: string | null;
  closedAt: string | null;
  closeReason: string | null;
  redacted: string[];
  patient: { id: string; name: string | null; birthDate: string | null; language: string | null } | null;
  owner: Named | null;
  unit: { name: string | null; phone: string | null } | null;
  text: string | null;
  specialistPart: string | null;
  contributions: string | null;
  implementation: string | null;
  cooperation: string | null;
  contacts: string | null;
  whatMatters: string | null;
  resources: string | null;
  needs: string | null;
  wishes: string | null;
  wordsOnBehalf: { form: string } | null;
  goals:
    { id: string; kind: PlanGoalKind | null; text: string | null; outcome: PlanGoalOutcome | null }[] | null;
  measures: MeasureFacts[] | null;
  participants: { person: Named | null; name: string | null; role: string | null }[] | null;
  evaluations:
    | {
        heldOn: string | null;
        note: string | null;
        patientTookPart: boolean | null;
        results: { goal: string; outcome: PlanGoalOutcome; achieved: string | null }[] | null;
      }[]
    | null;
  signatures:
    | {
        number: number | null;
        signedAs: PlanSigner | null;
        signedAt: string | null;
        signedBy: Named | null;
        onBehalf: { form: string } | null;
      }[]
    | null;
  linked: { kind: PlanKind | null }[] | null;
}
