import { newMeeting, writeContent } from './call-meeting.service.js';
import type { RequestMeetingInput } from './meeting.inputs.js';
import { MeetingStatus } from './meeting.type.js';
import { tellOrganiser } from './tell.js';
import { Action } from '../authz/actions.js';
import type { Side } from '../authz/roles.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput } from '../platform/errors.js';
import { giveTask } from '../task/task.acts.js';
import { TaskKind } from '../task/task.type.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Asked extends Row {
  person_id: string | null;
  unit_id: string | null;
  root_id: string;
  side: Side;
}

/** The patient, or somebody near, asks for a meeting; whoever coordinates has the task of calling it. */
export async function requestMeeting(work: Work, input: RequestMeetingInput): Promise<string> {
  await work.checkFor(input.patientId, 'Meeting', Action.REQUEST);
  const whom = await whoCoordinates(work, input);
  const meeting = newMeeting(work, input.patientId, input.kind);
  Object.assign(meeting, {
    status: MeetingStatus.REQUESTED,
    rootId: whom.root_id,
    unit: whom.unit_id ? work.em.getReference(Unit, whom.unit_id) : null,
    side: whom.side,
    organiser: whom.person_id ? work.em.getReference(Person, whom.person_id) : null,
    requesterId: work.principal.personId,
    requestedAt: work.now,
  });
  await work.em.flush();
  await writeContent(work, meeting, { requestReason: input.reason });
  const task = await giveTask(work, {
    kind: TaskKind.CALL_MEETING,
    patientId: input.patientId,
    pathwayId: null,
    referralId: null,
    rootId: whom.root_id,
    unitId: whom.unit_id,
    ownerId: whom.person_id,
    from: 'MEETING_REQUESTED',
  });
  meeting.taskId = task.id;
  await tellOrganiser(work, meeting, 'MEETING_REQUESTED');
  work.did('Meeting', meeting.id, input.patientId);
  return meeting.id;
}

/** Who answers for a side; a unit that is to name somebody, where nobody does; the municipal side first. */
async function whoCoordinates(work: Work, { patientId, side }: RequestMeetingInput): Promise<Asked> {
  const [found] = await work.sql<Asked>(
    `select x.* from (
       select a.person_id, a.unit_id, a.root_id, a.side, 1 as place from assignment a
        where a.patient_id = $1 and a.kind = 'COORDINATOR' and a.accountable
       union all
       select null, c.unit_id, c.root_id, c.side, 2 from coverage c
        where c.patient_id = $1 and c.kind = 'COORDINATOR' and c.until is null and c.status in ('COVERED', 'VACANT') and c.root_id is not null
       union all
       select p.clinician_id, p.unit_id, u.organisation_id, 'SPECIALIST', 3 from pathway p join unit u on u.id = p.unit_id
        where p.patient_id = $1 and p.status in ('REFERRED', 'ACTIVE')) x
      where $2::text is null or x.side = $2 order by x.place, x.side, x.root_id limit 1`,
    [patientId, side ?? null],
  );
  if (!found) throw badInput({ path: 'side', rule: 'NOBODY_TO_ASK' });
  return found;
}
