import { patientOf, region, type Region } from '../support/region.js';
import type { Actor, World } from '../support/world.js';

/** A patient whom a coordinator looked at, and those of the coordinator's organisation who answer for it. */
export interface Looked {
  r: Region;
  patient: Actor & { patientId: string };
  administrator: Actor;
  auditor: Actor;
}

const LOG = `query($filter: AccessLogEntryFilter) { myAccessLog(filter: $filter) { nodes { id role resourceType } } }`;
const ASK = `mutation($input: AskAboutAccessInput!) {
  askAboutAccess(input: $input) { id status text dueOn overdue askedAs actor { name } actorRole accessedAt patient { name } patientPseudonym allowed version } }`;
const ANSWER = `mutation($input: AnswerAccessQuestionInput!) {
  answerAccessQuestion(input: $input) { id status outcome answer answeredBy { name } patientPseudonym } }`;
const LIST = `query($filter: AccessQuestionFilter) { accessQuestions(filter: $filter, orderBy: DUE_ON_ASC) {
  totalCount nodes { id status text overdue escalatedAt outcome answer answeredBy { name } actor { name } patient { name } patientPseudonym redacted allowed } } }`;

export async function lookedAt(world: World): Promise<Looked> {
  const r = await region(world);
  return {
    r,
    patient: await patientOf(world, r, 'Spørrende Spurv'),
    administrator: await world.staff('ADMINISTRATOR', r.municipality, 'Aktsom Ørn'),
    auditor: r.auditor,
  };
}

/** What somebody asks, answers and reads. */
export function questions(world: World) {
  return {
    /** The coordinator looks; gives the id of the patient's entry of it. */
    async look(patient: Actor & { patientId: string }, actor: Actor): Promise<string> {
      const seen = await world
        .api(actor)
        .run('query($id: ID!) { patient(id: $id) { name } }', { id: patient.patientId });
      if (seen.errors) throw new Error(seen.text);
      const log = await world.api(patient).run(LOG, { filter: { requestId: seen.headers['x-request-id'] } });
      return log.data.myAccessLog.nodes[0].id as string;
    },
    ask: (actor: Actor, id: string, text = 'Hvorfor så du på meg?', more = {}) =>
      world.api(actor).run(ASK, { input: { id, text, ...more } }),
    answer: (
      actor: Actor,
      id: string,
      answer = 'Hun koordinerer forløpet ditt hos oss.',
      outcome = 'JUSTIFIED',
    ) => world.api(actor).run(ANSWER, { input: { id, answer, outcome } }),
    list: async (actor: Actor, filter = {}) =>
      (await world.api(actor).run(LIST, { filter })).data.accessQuestions as {
        totalCount: number;
        nodes: Record<string, unknown>[];
      },
    told: (kind: string, id: string) =>
      world.db
        .sql<{
          name: string;
        }>(
          `select p.name from notification n join person p on p.id = n.recipient_id where n.kind = $1 and n.subject_id = $2 order by p.name`,
          [kind, id],
        )
        .then((rows) => rows.map(({ name }) => name)),
  };
}
