import { v7 } from 'uuid';
import { Assignment } from './assignment.entity.js';
import type { HandOverInput } from './coordination.inputs.js';
import { HandoverNote } from './handover-note.entity.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** Notes stay as they were written: another day's is another note. */
export async function handOver(work: Work, input: HandOverInput): Promise<string> {
  const assignment = await work.load(Assignment, input.id, Action.HAND_OVER);
  const text = input.text.trim();
  if (!text) throw badInput({ path: 'text', rule: 'EMPTY' });
  const note = work.em.create(HandoverNote, {
    ...{ id: v7(), patient: assignment.patient, caseId: assignment.case.id, assignmentId: assignment.id },
    ...{ side: assignment.side, text, writtenAt: work.now },
    writtenBy: work.em.getReference(Person, work.principal.personId),
  } as never);
  work.em.persist(note);
  await work.em.flush();
  work.did('HandoverNote', note.id, assignment.patient.id);
  return note.id;
}
