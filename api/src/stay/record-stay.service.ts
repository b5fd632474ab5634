import { v7 } from 'uuid';
import type { RecordStayInput } from './stay.inputs.js';
import { Stay } from './stay.entity.js';
import { registerCallOff, registerChanges, registerWithdrawal, type StayBefore } from './stay.events.js';
import { problemsOf, timesAfter, together, type StayTimes } from './stay.rules.js';
import { StayMoment } from './stay.status.js';
import { tellMunicipality } from './stay.telling.js';
import { Action } from '../authz/actions.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { openUnit } from '../organisation/unit.questions.js';
import { CareSetting } from '../pathway/area.js';
import { Pathway, PathwayStatus } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { osloDay } from '../platform/calendar.js';
import { badInput, illegalTransition } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

const NOTHING: StayBefore & StayTimes = {
  plannedAdmissionOn: null,
  admittedAt: null,
  plannedDischargeOn: null,
  dischargedAt: null,
  suicidalBehaviour: null,
  careSetting: CareSetting.INPATIENT,
};

/**
 * A stay as it is known now. What was admitted and discharged is told to the clocks and changes the care setting, and
 * the municipal side is told, all in one transaction.
 */
export async function recordStay(work: Work, input: RecordStayInput): Promise<string> {
  const standing = input.id ? await work.load(Stay, input.id, Action.UPDATE) : null;
  const pathway = await pathwayOf(work, input, standing);
  if (![PathwayStatus.REFERRED, PathwayStatus.ACTIVE].includes(pathway.status))
    throw illegalTransition(pathway.status, []);
  if (standing) work.expect(standing, input.expectedVersion);
  if (standing?.calledOffAt) throw illegalTransition('CALLED_OFF', []);
  const before = { ...NOTHING, ...(standing ? timesAndMore(standing) : {}) };
  if (input.callOffReason) return callOff(work, pathway, standing, input);
  if (input.withdraw) return withdraw(work, pathway, standing, input);
  await check(work, pathway, standing, before, input);
  const stay = standing ?? newStay(work, pathway);
  Object.assign(stay, timesAfter(before, input));
  stay.careSetting = input.careSetting ?? stay.careSetting;
  stay.suicidalBehaviour = input.suicidalBehaviour ?? stay.suicidalBehaviour;
  if (input.unitId) stay.unit = await ownUnit(work, input.unitId);
  if (!standing) work.em.persist(stay);
  await work.em.flush();
  await registerChanges(work, pathway, stay, before);
  await finish(work, pathway, stay, before);
  return stay.id;
}

async function pathwayOf(work: Work, input: RecordStayInput, standing: Stay | null): Promise<Pathway> {
  const id = standing?.pathway.id ?? input.pathwayId;
  if (!id) throw badInput({ path: 'pathwayId', rule: 'REQUIRED' });
  if (input.pathwayId && input.pathwayId !== id) throw badInput({ path: 'pathwayId', rule: 'NOT_POSSIBLE' });
  // Locks the pathway too, so that two stays written at once see each other.
  return work.load(Pathway, id, Action.RECORD_STAY);
}

const timesAndMore = (stay: Stay): StayBefore & StayTimes => ({
  plannedAdmissionOn: stay.plannedAdmissionOn,
  admittedAt: stay.admittedAt,
  plannedDischargeOn: stay.plannedDischargeOn,
  dischargedAt: stay.dischargedAt,
  suicidalBehaviour: stay.suicidalBehaviour,
  careSetting: stay.careSetting,
});

async function check(
  work: Work,
  pathway: Pathway,
  standing: Stay | null,
  before: StayTimes,
  input: RecordStayInput,
): Promise<void> {
  const { birthDate, deceasedOn } = await work.em.findOneOrFail(Patient, { id: pathway.patient.id });
  const times = timesAfter(before, input);
  const problems = problemsOf(times, input, { now: work.now, today: work.today, birthDate, deceasedOn });
  // What stands for the clocks by its events would tell another story.
  if (standing?.admissionEventId && input.careSetting && input.careSetting !== standing.careSetting)
    problems.push({ path: 'careSetting', rule: 'NOT_POSSIBLE' });
  if (problems.length) throw badInput(...problems);
  if (await overlaps(work, pathway.id, standing?.id ?? null, times))
    throw badInput({ path: times.admittedAt ? 'admittedAt' : 'plannedAdmissionOn', rule: 'OVERLAPS' });
}

/** Another stay of the pathway takes some of the same time. */
async function overlaps(
  work: Work,
  pathwayId: string,
  stayId: string | null,
  times: StayTimes,
): Promise<boolean> {
  const others = await work.sql<StayTimes & Row>(
    `select to_char(planned_admission_on, 'YYYY-MM-DD') as "plannedAdmissionOn", admitted_at as "admittedAt",
            to_char(planned_discharge_on, 'YYYY-MM-DD') as "plannedDischargeOn", discharged_at as "dischargedAt"
       from stay where pathway_id = $1 and called_off_at is null and id is distinct from $2::uuid`,
    [pathwayId, stayId],
  );
  const at = (value: Date | null) => value && new Date(value);
  return others.some((other) =>
    together(times, { ...other, admittedAt: at(other.admittedAt), dischargedAt: at(other.dischargedAt) }),
  );
}

async function ownUnit(work: Work, id: string) {
  const unit = await openUnit(work, id, 'unitId');
  if (unit.organisation.id !== work.principal.rootId)
    throw badInput({ path: 'unitId', rule: 'WRONG_ORGANISATION' });
  return unit;
}

function newStay(work: Work, pathway: Pathway): Stay {
  return work.em.create(Stay, {
    id: v7(),
    patient: pathway.patient,
    pathway,
    unit: pathway.unit,
    careSetting: CareSetting.INPATIENT,
    createdAt: work.now,
    createdBy: work.principal.personId,
  } as never);
}

async function callOff(
  work: Work,
  pathway: Pathway,
  stay: Stay | null,
  input: RecordStayInput,
): Promise<string> {
  if (!stay) throw badInput({ path: 'id', rule: 'REQUIRED' });
  if (stay.admittedAt) throw illegalTransition('ADMITTED', []);
  const also = (['plannedAdmissionOn', 'admittedAt', 'plannedDischargeOn', 'dischargedAt'] as const).find(
    (field) => input[field],
  );
  if (also) throw badInput({ path: 'callOffReason', rule: 'NOT_BOTH', params: { with: also } });
  const before = timesAndMore(stay);
  stay.calledOffAt = work.now;
  stay.callOffReason = input.callOffReason as string;
  await registerCallOff(work, pathway, stay, stay.callOffReason);
  await finish(work, pathway, stay, before);
  return stay.id;
}

/** What was registered never happened: its event stays in history, marked, and the clocks run as if it were not there. */
async function withdraw(
  work: Work,
  pathway: Pathway,
  stay: Stay | null,
  input: RecordStayInput,
): Promise<string> {
  if (!stay) throw badInput({ path: 'id', rule: 'REQUIRED' });
  const reason = input.withdrawReason?.trim();
  if (!reason) throw badInput({ path: 'withdrawReason', rule: 'REQUIRED' });
  const also = (['admittedAt', 'plannedDischargeOn', 'dischargedAt'] as const).find((field) => input[field]);
  if (also) throw badInput({ path: 'withdraw', rule: 'NOT_BOTH', params: { with: also } });
  const discharge = input.withdraw === StayMoment.DISCHARGE;
  if (discharge ? !stay.dischargedAt : !stay.admittedAt || stay.dischargedAt)
    throw badInput({ path: 'withdraw', rule: 'NOT_POSSIBLE' });
  if (!discharge && !stay.plannedAdmissionOn) stay.plannedAdmissionOn = osloDay(stay.admittedAt as Date);
  const before = timesAndMore(stay);
  await registerWithdrawal(work, pathway, stay, discharge, reason);
  await finish(work, pathway, stay, before);
  return stay.id;
}

/** The care setting is what the last event says, whatever the order in which they were registered. */
async function finish(work: Work, pathway: Pathway, stay: Stay, before: StayTimes): Promise<void> {
  const [last] = await work.sql<{ setting: CareSetting } & Row>(
    `select care_setting as setting from pathway_event where pathway_id = $1 and care_setting is not null
        and corrected_at is null order by occurred_at desc, id desc limit 1`,
    [pathway.id],
  );
  if (last) pathway.careSetting = last.setting;
  await recomputeDeadlines(work, pathway.id);
  await tellMunicipality(work, stay, before);
  work.did('Stay', stay.id, stay.patient.id);
}
