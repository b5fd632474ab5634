import { v7 } from 'uuid';
import { stepsOf } from './procedure.questions.js';
import { ProcedureVersion } from './procedure-version.entity.js';
import type { PublishProcedureInput, SaveProcedureInput } from './procedure.inputs.js';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { badInput, conflict, forbidden, illegalTransition } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

const VERSION = 'ProcedureVersion';

/** One draft of a step at a time: whoever begins a second is told that one stands, and by which version. */
export async function saveProcedure(work: Work, input: SaveProcedureInput): Promise<string> {
  const draft = input.id ? await work.load(ProcedureVersion, input.id, Action.UPDATE) : null;
  if (!draft) return begin(work, input);
  work.expect(draft, input.expectedVersion);
  if (draft.publishedAt) throw illegalTransition('PUBLISHED', []);
  if (draft.step !== input.step) throw badInput({ path: 'step', rule: 'NOT_POSSIBLE' });
  work.em.assign(draft, { text: input.text, changedAt: work.now, changedBy: me(work) });
  work.did(VERSION, draft.id, null);
  return draft.id;
}

async function begin(work: Work, { step, text }: SaveProcedureInput): Promise<string> {
  work.checkRole(Action.CREATE, VERSION);
  const { rootId } = work.principal;
  if (!rootId) throw forbidden('a procedure is an organisation’s');
  if (!(await stepsOf(work)).some((each) => each.step === step))
    throw badInput({ path: 'step', rule: 'UNKNOWN' });
  await alone(work, rootId, step);
  const [standing] = await work.sql<{ version: number } & Row>(
    'select version from procedure_version where organisation_id = $1 and step = $2 and published_at is null',
    [rootId, step],
  );
  if (standing) throw conflict('CONFLICT', { currentVersion: standing.version });
  const version = work.em.create(ProcedureVersion, {
    ...{ id: v7(), organisation: work.em.getReference(Unit, rootId), step, text },
    ...{ createdAt: work.now, createdBy: me(work), changedAt: work.now, changedBy: me(work) },
  } as never);
  work.em.persist(version);
  await work.em.flush();
  work.did(VERSION, version.id, null);
  return version.id;
}

export async function publishProcedure(work: Work, input: PublishProcedureInput): Promise<string> {
  const draft = await work.load(ProcedureVersion, input.id, Action.PUBLISH);
  work.expect(draft, input.expectedVersion);
  if (draft.publishedAt) throw illegalTransition('PUBLISHED', []);
  if (!draft.text.trim()) throw badInput({ path: 'text', rule: 'EMPTY' });
  await alone(work, draft.organisation.id, draft.step);
  const [last] = await work.sql<{ number: number } & Row>(
    'select coalesce(max(number), 0) as number from procedure_version where organisation_id = $1 and step = $2',
    [draft.organisation.id, draft.step],
  );
  work.em.assign(draft, { number: (last?.number ?? 0) + 1, publishedAt: work.now, publishedBy: me(work) });
  await work.em.flush();
  work.did(VERSION, draft.id, null);
  return draft.id;
}

/** Who begins or publishes at the same time waits, and is told what stands then. */
const alone = (work: Work, rootId: string, step: string) =>
  work.sql('select pg_advisory_xact_lock(hashtextextended($1, 47))', [`${rootId} ${step}`]);

const me = (work: Work): Person => work.em.getReference(Person, work.principal.personId);
