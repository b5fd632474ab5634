import { at } from './clinical.js';
import type { Making } from './people.js';
import { add, type NewRow } from './rows.js';

const ABOUT = ['case_id', 'plan_id', 'meeting_id', 'thread_id'] as const;
const TABLES = { case_id: 'care_case', plan_id: 'plan', meeting_id: 'meeting', thread_id: 'thread' } as const;

/** Drafts about the patient and what is theirs, typed under grants that reach the patient, did, and never do. */
export function makeDrafts(m: Making, patient: NewRow): void {
  const { chance } = m;
  const of = (table: string): NewRow[] =>
    (m.rows.get(table) ?? []).filter((row) => row.patient_id === patient.id);
  const subjects = of('relation').map((row) => row.subject_id);
  const reaching = m.grants.filter(
    (grant) =>
      subjects.includes(grant.person_id) || subjects.includes(grant.unit_id) || subjects.includes(grant.root),
  );
  const near = of('relation').filter((row) => ['SELF', 'PARENT', 'KIN'].includes(row.kind as string));
  const authors = [
    ...chance.some(reaching, 0.6).map(({ id, role }) => ({ grant_id: id, role })),
    ...chance.some(m.grants, 0.1).map(({ id, role }) => ({ grant_id: id, role })),
    ...near.map((row) => ({ grant_id: row.id, role: 'PATIENT' })),
  ];
  for (const author of authors) {
    const named = ABOUT.map((column) => [column, of(TABLES[column])[0]?.id ?? null] as const);
    const about = chance.of(0.3) ? null : chance.pick(named);
    const none = { case_id: null, plan_id: null, meeting_id: null, thread_id: null };
    add(m.rows, 'draft', {
      ...{ ...author, ...none, id: chance.id(), patient_id: patient.id, root_id: null },
      ...(about ? { [about[0]]: about[1] } : {}),
      ...{
        form: `form.${chance.id()}`,
        content: { text: 'x' },
        created_at: at(m),
        saved_at: at(m),
        version: 1,
      },
    });
  }
}
