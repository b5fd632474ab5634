import type { Test } from './clause.js';
import type { Place } from './access.js';
import type { Statement } from './statement.js';

/**
 * From whom health personnel may keep something, and whose withholdings those are. What the patient or the parents are
 * not to see is not to be seen either by those who see by consent: nobody opens to others what they do not have.
 * Whoever represents the patient by a decision (verge, nearest kin) sees it: the decision opened it, not the patient.
 */
const KEPT: Record<string, (s: Statement) => string> = {
  PATIENT: (s) => `w.audience = 'PATIENT' and w.patient_id in (${derived(s)})`,
  PARENT: (s) => `w.audience = 'PARENTS' and w.patient_id in (${derived(s)})`,
  NEXT_OF_KIN: (s) => `w.patient_id in (${derived(s)} and r.cause = 'consent')`,
  PARTNER: (s) =>
    `w.patient_id in (select r.patient_id from relation r where r.subject_id = any(${s.subjects}) and r.kind = 'PARTNER')`,
};
const derived = (s: Statement): string => `select r.patient_id from relation r where r.id = ${s.grant}`;

/** Looked up once for a statement: patients by kind of content, and single objects. */
export class Withheld {
  private readonly contents = new Set<string>();

  /** SQL: the patients of whom this kind of content is kept from the principal. */
  patients(content: string): string {
    this.contents.add(content);
    return `(select ${content.toLowerCase()}_ids from withheld)::uuid[]`;
  }

  readonly objects: string = `(select object_ids from withheld)::uuid[]`;

  sql(statement: Statement): string[] {
    const whose = KEPT[statement.principal.role];
    if (!this.contents.size || !whose) return [];
    if (!statement.asIf) {
      const own = [...this.contents].map(
        (content) => `app.withheld('${content}') as ${content.toLowerCase()}_ids`,
      );
      return [`withheld as materialized (select ${own.join(', ')}, app.withheld_objects() as object_ids)`];
    }
    const columns = [...this.contents].map(
      (content) =>
        `coalesce(array_agg(w.patient_id) filter (where '${content}' = any(w.contents)), '{}') as ${content.toLowerCase()}_ids`,
    );
    return [
      `withheld as materialized (select ${columns.join(', ')},` +
        ` coalesce(array_agg(w.object_id) filter (where w.object_id is not null), '{}') as object_ids` +
        ` from withholding w where w.ended_at is null and w.valid_from <= ${statement.now} and ${whose(statement)})`,
    ];
  }
}

/** The tests that nobody keeps the row from the principal; none for those from whom nothing is ever kept. */
export function withheldTests(place: Place, patient: string, content: string, statement: Statement): Test[] {
  if (!KEPT[statement.principal.role]) return [];
  const { resource, alias } = place;
  const ids = [`${alias}.${resource.identity ?? 'id'}`, ...(resource.partOf?.(alias) ?? [])];
  return [
    {
      key: 'not withheld',
      sql: () => {
        const kinds = `${patient} <> all(${statement.withheld.patients(content)})`;
        const objects = ids.map((id) => `(${id} = any(${statement.withheld.objects})) is not true`);
        return [kinds, ...objects].join(' and ');
      },
    },
  ];
}
