import { v7 } from 'uuid';
import { AccessQuestion } from './access-question.entity.js';
import type { AskAboutAccessInput } from './access-question.inputs.js';
import { answerDays } from './access-question.settings.js';
import { MOST_OPEN } from './access-question.status.js';
import { tellInstallation, tellOrganisation } from './tell.js';
import { entrySeen, type SeenEntry } from '../access-log/entry.questions.js';
import { Action } from '../authz/actions.js';
import { SYSTEM_PERSON } from '../authz/roles.js';
import { addDays } from '../platform/calendar.js';
import { badInput, conflict } from '../platform/errors.js';
import { settingOf } from '../setting/setting.questions.js';
import type { Work } from '../write/work.js';

/** By the patient, or a parent who acts, about an access of somebody who acted for an organisation. */
export async function askAboutAccess(work: Work, input: AskAboutAccessInput): Promise<string> {
  const entry = await entrySeen(work, input.id, Action.ASK);
  const text = input.text.trim();
  if (!text) throw badInput({ path: 'text', rule: 'EMPTY' });
  const { actorId, patientId, rootId, ...access } = ofAnOrganisation(work, entry);
  await oneAtATime(work, patientId);
  await refuseMore(work, patientId, entry.id);
  const days = await settingOf(work, answerDays, rootId);
  const question = work.em.create(AccessQuestion, {
    id: v7(),
    patient: patientId,
    entryId: entry.id,
    accessedAt: entry.at,
    actor: actorId,
    unit: access.unitId,
    rootId,
    actorRole: access.role,
    action: access.action,
    resourceType: access.resourceType,
    relation: access.relation,
    decision: access.decision,
    text,
    askedAs: work.principal.role,
    askedBy: work.principal.personId,
    askedAt: work.now,
    dueOn: addDays(work.today, days),
  } as never);
  work.em.persist(question);
  await work.em.flush();
  const kind = 'ACCESS_QUESTION_ASKED';
  // Somebody has to see to it that there is somebody to answer.
  if (!(await tellOrganisation(work, question, kind))) await tellInstallation(work, question, kind);
  work.did('AccessQuestion', question.id, patientId);
  return question.id;
}

/** Nobody is asked about what one did oneself; and what no organisation answers for is asked of none. */
function ofAnOrganisation(work: Work, entry: SeenEntry) {
  const { actorId, rootId } = entry;
  const { personId } = work.principal;
  if (entry.ofPatient || actorId === personId) throw badInput({ path: 'id', rule: 'OWN_ACCESS' });
  if (!rootId || !actorId || actorId === SYSTEM_PERSON)
    throw badInput({ path: 'id', rule: 'NO_ORGANISATION' });
  return { ...entry, actorId, rootId };
}

/** Two at once about the same patient wait for each other. */
const oneAtATime = (work: Work, patientId: string): Promise<unknown> =>
  work.sql('select pg_advisory_xact_lock(hashtextextended($1, 32))', [patientId]);

async function refuseMore(work: Work, patientId: string, entryId: string): Promise<void> {
  const asked = await work.sql<{ id: string; entry_id: string; open: boolean }>(
    `select id, entry_id, answered_at is null as open from access_question
      where patient_id = $1 and withdrawn_at is null and (answered_at is null or entry_id = $2)`,
    [patientId, entryId],
  );
  const same = asked.find((each) => each.entry_id === entryId);
  if (same) throw conflict('ALREADY_ASKED', { questionId: same.id });
  if (asked.filter(({ open }) => open).length >= MOST_OPEN) {
    throw badInput({ path: 'id', rule: 'TOO_MANY_OPEN', params: { max: MOST_OPEN } });
  }
}
