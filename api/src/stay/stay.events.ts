import type { Stay } from './stay.entity.js';
import { stateConditions } from '../deadline/deadline.acts.js';
import { CareSetting } from '../pathway/area.js';
import { markWrong, registerEvent, settleCourse, type EventDetails } from '../pathway/event.acts.js';
import { PathwayEvent } from '../pathway/pathway-event.entity.js';
import type { Pathway } from '../pathway/pathway.entity.js';
import type { Work } from '../write/work.js';

/** What a stay was before it changed, as far as its events tell it. */
export type StayBefore = Pick<
  Stay,
  'admittedAt' | 'plannedDischargeOn' | 'dischargedAt' | 'suicidalBehaviour' | 'careSetting'
>;

/**
 * The events of a stay that the clocks use. An admission or a discharge that was registered wrongly stays in history,
 * marked by the one that replaces it; a planned discharge is what was known on its day, and is only followed by the next.
 */
export async function registerChanges(
  work: Work,
  pathway: Pathway,
  stay: Stay,
  before: StayBefore,
): Promise<void> {
  const { plannedDischargeOn, admittedAt, dischargedAt } = stay;
  if (plannedDischargeOn && plannedDischargeOn !== before.plannedDischargeOn && !dischargedAt) {
    const planned = await registerEvent(work, pathway, 'DISCHARGE_PLANNED', work.now, {
      plannedFor: plannedDischargeOn,
    });
    stay.plannedDischargeEventId = planned.id;
  }
  if (stay.careSetting !== CareSetting.INPATIENT) return;
  if (admittedAt && changed(admittedAt, before.admittedAt)) {
    stay.admissionEventId = await replace(work, pathway, stay.admissionEventId, 'ADMITTED', admittedAt, {
      careSetting: CareSetting.INPATIENT,
    });
  }
  const suicidal = stay.suicidalBehaviour === true;
  const learnt = suicidal && before.suicidalBehaviour !== true;
  const { id, patient } = pathway;
  // Rules ask for it by what somebody stated last.
  if (stay.suicidalBehaviour !== null && stay.suicidalBehaviour !== before.suicidalBehaviour)
    await stateConditions(work, { id, patientId: patient.id }, { SUICIDAL_BEHAVIOUR: suicidal });
  if (dischargedAt && (learnt || changed(dischargedAt, before.dischargedAt))) {
    stay.dischargeEventId = await replace(
      work,
      pathway,
      stay.dischargeEventId,
      'DISCHARGE_INPATIENT',
      dischargedAt,
      { careSetting: CareSetting.OUTPATIENT, conditions: suicidal ? ['SUICIDAL_BEHAVIOUR'] : [] },
    );
  }
}

/** A planned stay comes to nothing: its planned discharge starts no clock any more. */
export async function registerCallOff(work: Work, pathway: Pathway, stay: Stay, note: string): Promise<void> {
  stay.plannedDischargeEventId = await replace(
    work,
    pathway,
    stay.plannedDischargeEventId,
    'STAY_CALLED_OFF',
    work.now,
    { note },
  );
}

/** An admission or a discharge never happened; nothing takes its place. */
export async function registerWithdrawal(
  work: Work,
  pathway: Pathway,
  stay: Stay,
  discharge: boolean,
  reason: string,
): Promise<void> {
  const id = discharge ? stay.dischargeEventId : stay.admissionEventId;
  if (id) await markWrong(work, await work.em.findOneOrFail(PathwayEvent, { id }), reason);
  if (discharge) Object.assign(stay, { dischargedAt: null, dischargeEventId: null });
  else Object.assign(stay, { admittedAt: null, admissionEventId: null });
  await settleCourse(work, pathway);
}

/** The reason that stands with an event which a change of the stay replaced. */
const STAY_CHANGED = 'Oppholdet er endret';

const changed = (now: Date, before: Date | null): boolean => now.getTime() !== before?.getTime();

async function replace(
  work: Work,
  pathway: Pathway,
  earlierId: string | null,
  kind: string,
  at: Date,
  details: EventDetails,
): Promise<string> {
  const earlier = earlierId ? await work.em.findOneOrFail(PathwayEvent, { id: earlierId }) : null;
  if (earlier) await markWrong(work, earlier, details.note ?? STAY_CHANGED);
  const event = await registerEvent(work, pathway, kind, at, details);
  if (earlier) earlier.correctedBy = event;
  await settleCourse(work, pathway);
  return event.id;
}
