import type { Sql } from '../oracle/sql.js';

export type NewRow = Record<string, unknown>;
/** New rows by table, parents before children. */
export type NewRows = Map<string, NewRow[]>;

/** In the order in which they refer to each other. */
const ORDER = [
  'person',
  'person_identity',
  'unit',
  'role_grant',
  'patient',
  'address_protection',
  'patient_identifier',
  'patient_contact',
  'patient_registration',
  'relation',
  'block',
  'consent',
  'next_of_kin',
  'care_team_member',
  'referral',
  'referral_content',
  'referral_assessment',
  'pathway',
  'care_case',
  'plan',
  'plan_goal',
  'plan_measure',
  'plan_comment',
  'plan_participant',
  'plan_evaluation',
  'plan_version',
  'plan_signature',
  'pathway_event',
  'pathway_condition',
  'stay',
  'deadline',
  'deadline_unclocked',
  'need',
  'coverage',
  'assignment',
  'substitution',
  'handover_note',
  'coordinator_task_entry',
  'referral_suggestion',
  'task',
  'meeting',
  'meeting_content',
  'meeting_participant',
  'meeting_minutes',
  'meeting_decision',
  'decided_measure',
  'meeting_link',
  'meeting_mail',
  'calendar_feed',
  'objection',
  'withholding',
  'parental_opening',
  'representation',
  'disclosure',
  'notification',
  'visit',
  'job',
  'outbox_message',
  'stored_file',
  'registration_export',
  'letter',
  'plan_archive',
  'thread',
  'thread_participant',
  'message',
  'attachment',
  'feedback_score',
  'children_asked',
  'child',
  'health_check',
  'draft',
  'organisation_rule',
  'procedure_version',
  'training_course',
  'training_participation',
  'definition_draft',
  'erasure',
  'break_glass',
  'break_glass_renewal',
  'log_finding',
  'log_finding_reason',
  'duty',
  'declared_relation',
  'name_protection',
  'access_question',
  'audit.subject',
  'audit.entry',
  'audit.checkpoint',
  'unmasking',
  'saved_search',
  'saved_view',
  'log_export',
  'log_verification',
];

/** Writes them, a table at a time, as the tables' owner: triggers and constraints hold, policies do not. */
export async function store(sql: Sql, rows: NewRows): Promise<void> {
  const unknown = [...rows.keys()].filter((table) => !ORDER.includes(table));
  if (unknown.length) throw new Error(`in which order is ${unknown.join(', ')} written?`);
  for (const table of ORDER) {
    const mine = rows.get(table);
    if (!mine?.length) continue;
    if (table === 'audit.entry') await makeMonths(sql, mine);
    const columns = [...new Set(mine.flatMap((row) => Object.keys(row)))].join(', ');
    await sql(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(mine)],
    );
  }
}

async function makeMonths(sql: Sql, entries: NewRow[]): Promise<void> {
  const days = entries.map(({ at }) => new Date(at as string).toISOString().slice(0, 10)).sort();
  await sql('select audit.make_months($1, $2)', [days[0], days.at(-1)]);
}

export function add(rows: NewRows, table: string, row: NewRow): NewRow {
  const mine = rows.get(table) ?? [];
  mine.push(row);
  rows.set(table, mine);
  return row;
}
