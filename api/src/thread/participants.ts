import { v7 } from 'uuid';
import { readersOf } from './readers.js';
import { ThreadParticipant } from './thread-participant.entity.js';
import type { Thread } from './thread.entity.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** More than anybody writes to about one patient. */
const MOST = 20;
const PATH = 'participantIds';

/**
 * Brings in who is named, and others whom the caller did not name; whoever left comes back. Each is asked for by the rules that hold for them: one who may not read what the
 * thread is about is refused, and with them the whole act.
 */
export async function bringIn(
  work: Work,
  thread: Thread,
  { named, asWell = [] }: { named: readonly string[]; asWell?: readonly string[] },
): Promise<void> {
  const standing = await work.em.find(ThreadParticipant, { threadId: thread.id });
  const wanted = [...new Set([...asWell, ...named])];
  if (standing.filter((one) => !one.leftAt).length + wanted.length > MOST)
    throw badInput({ path: PATH, rule: 'TOO_MANY', params: { max: MOST } });
  const known = await work.sql<{ id: string }>(
    'select id from person where id = any($1::uuid[]) and active',
    [wanted],
  );
  const unknown = wanted.filter((id) => !known.some((one) => one.id === id));
  if (unknown.length) throw badInput(...unknown.map((id) => problem(named, id, 'UNKNOWN')));
  for (const personId of wanted) {
    const before = standing.find((one) => one.person.id === personId);
    if (before) before.leftAt = null;
    else work.em.persist(newParticipant(work, thread, personId));
  }
  await work.em.flush();
  const readers = await readersOf(work, thread, wanted);
  const barred = wanted.filter((id) => !readers.has(id));
  if (barred.length) throw badInput(...barred.map((id) => problem(named, id, 'MAY_NOT_READ')));
  for (const one of await work.em.find(ThreadParticipant, { threadId: thread.id, person: { $in: wanted } }))
    one.role = readers.get(one.person.id) ?? one.role;
  await work.em.flush();
}

const problem = (named: readonly string[], id: string, rule: string) => ({
  path: named.includes(id) ? `${PATH}[${named.indexOf(id)}]` : PATH,
  rule,
});

const newParticipant = (work: Work, thread: Thread, personId: string): ThreadParticipant =>
  work.em.create(ThreadParticipant, {
    id: v7(),
    threadId: thread.id,
    patientId: thread.patient.id,
    person: personId,
    role: work.principal.role,
    addedBy: work.principal.personId,
    addedAt: work.now,
  } as never);
