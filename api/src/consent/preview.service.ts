import type { GraphQLSchema } from 'graphql';
import { v4 } from 'uuid';
import { Content } from './content.type.js';
import type { PreviewAccessInput } from './objection.inputs.js';
import { principalOf, recipientOf } from './recipient.js';
import { subjectOf } from './subject.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role } from '../authz/roles.js';
import { Patient } from '../patient/patient.entity.js';
import { badInput } from '../platform/errors.js';
import { rootField, type Selected } from '../read/selection.js';
import { Statement } from '../read/statement.js';
import type { Work } from '../write/work.js';

const COUNTED: Partial<Record<Content, string>> = {
  REFERRAL: 'referrals',
  PATHWAY: 'pathways',
  DEADLINE: 'deadlines',
  PLAN: 'plans',
  MEETING: 'meetings',
};
const COUNTS = `{ patient(id: "") { ${Object.values(COUNTED)
  .map((list) => `${list} { totalCount }`)
  .join(' ')} careTeam { id } } }`;

/**
 * Asks what a recipient of a consent would ask, by the compiler that would answer them, as if the relation that the
 * consent makes stood already. Nothing is stored but the log, which says that the patient looked at their own.
 */
export async function previewAccess(
  work: Work,
  input: PreviewAccessInput,
  selected: Selected,
  schema: GraphQLSchema,
): Promise<Record<string, unknown>> {
  await work.checkFor(input.patientId, 'AccessPreview', Action.READ);
  const patient = await work.em.findOneOrFail(Patient, { id: input.patientId });
  if (!input.contents.length) throw badInput({ path: 'contents', rule: 'EMPTY' });
  const recipient = await recipientOf(work, patient.id, await subjectOf(work, patient, input));
  const relation = {
    id: v4(),
    patientId: patient.id,
    contents: [...new Set(input.contents)],
    cause: 'consent',
  };
  const principal = await principalOf(work, patient.id, relation.id, recipient);
  const { kind, subjectId, rootId } = recipient;
  const own = work.principal.role === Role.PARENT ? RelationKind.PARENT : RelationKind.SELF;
  const ask = (question: Selected): Promise<unknown> => {
    const statement = new Statement(work.rights.as(principal), work.now, work.context.language);
    statement.suppose({ ...relation, kind, subjectId, rootId });
    return work.askAs(statement, { ...question, name: 'patient', args: { id: patient.id } }, own);
  };
  const answer: Record<string, unknown> = {};
  for (const field of selected.fields) {
    switch (field.name) {
      case 'patient':
        answer[field.key] = await ask(field);
        break;
      case 'contents':
        answer[field.key] = shaped(field, counted((await ask(rootField(schema, COUNTS))) as Counts | null));
        break;
      default:
        answer[field.key] = { role: principal.role, relation: kind, __typename: 'AccessPreview' }[field.name];
    }
  }
  return answer;
}

type Counts = Record<string, { totalCount: number } | { id: string }[] | null>;

function counted(found: Counts | null): Record<string, unknown>[] {
  return Object.values(Content).map((content) => {
    const list = found?.[COUNTED[content] ?? ''];
    const team = found?.careTeam;
    const patient = content === Content.PATIENT && Array.isArray(team) ? team.length : 0;
    const count = list && 'totalCount' in list ? list.totalCount : patient;
    return { content, count, __typename: 'PreviewedContent' };
  });
}

/** Under the names that the document gave the fields, as everything compiled is. */
const shaped = (field: Selected, rows: Record<string, unknown>[]): Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(field.fields.map((each) => [each.key, row[each.name]])));
