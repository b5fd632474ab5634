import type { Sql } from './sql.js';

/** A row of the database as JSON has it: columns by their names, instants as text. */
export type Row = Record<string, unknown> & { id: string };

/** What every table of this list holds, read outside every policy. */
export type Facts = Record<Table, Row[]>;

const TABLES = [
  'person',
  'unit',
  'role_grant',
  'patient',
  'patient_registration',
  'patient_identifier',
  'address_protection',
  'relation',
  'block',
  'consent',
  'objection',
  'withholding',
  'parental_opening',
  'representation',
  'disclosure',
  'next_of_kin',
  'care_team_member',
  'referral',
  'referral_content',
  'referral_assessment',
  'pathway',
  'care_case',
  'pathway_event',
  'pathway_condition',
  'registration',
  'deadline',
  'deadline_unclocked',
  'need',
  'coverage',
  'assignment',
  'substitution',
  'handover_note',
  'coordinator_task_entry',
  'referral_suggestion',
  'stay',
  'plan',
  'plan_goal',
  'plan_measure',
  'plan_comment',
  'plan_participant',
  'plan_evaluation',
  'plan_version',
  'plan_signature',
  'task',
  'notification',
  'visit',
  'job',
  'outbox_message',
  'stored_file',
  'registration_export',
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
  'unmasking',
  'saved_search',
  'saved_view',
  'log_export',
  'log_verification',
  'access_question',
  'meeting',
  'meeting_participant',
  'meeting_decision',
  'calendar_feed',
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
] as const;
export type Table = (typeof TABLES)[number] | 'access_log_entry' | 'access_log_checkpoint' | 'subject';

/** What has no id of its own gets one; files are big, and nothing is decided by what they hold. */
const LEAN: Partial<Record<Table, string>> = {
  registration: `select pathway_id || ' ' || code_id as id, patient_id, event_kind, pathway_id, event_id from registration`,
  patient_identifier: 'select patient_id as id, national_id from patient_identifier',
  referral_content: 'select referral_id as id, referral_id, patient_id from referral_content',
  referral_assessment: 'select referral_id as id, referral_id, patient_id from referral_assessment',
  calendar_feed: 'select id, grant_id from calendar_feed',
  plan_version: 'select id, plan_id, patient_id, pathway_id, plan_kind from plan_version',
  stored_file: 'select id, grant_id, expires_at from stored_file',
  subject: 'select id, patient_id from audit.subject',
  access_log_entry:
    'select id, at, person_id, root_id, patient_id, resource_type, resource_ids from audit.subject_entry',
  access_log_checkpoint: 'select id from audit.checkpoint',
};

/** Everything that a policy can turn on, in one look. */
export async function readFacts(sql: Sql): Promise<Facts> {
  const tables: Table[] = [...TABLES, 'access_log_entry', 'access_log_checkpoint', 'subject'];
  const parts = tables.map(
    (table) =>
      `'${table}', (select coalesce(json_agg(x), '[]'::json) from (${LEAN[table] ?? `select * from ${table}`}) x)`,
  );
  const half = Math.ceil(parts.length / 2);
  const [row] = await sql<{ one: Facts; two: Facts }>(
    `select json_build_object(${parts.slice(0, half).join(', ')}) as one, json_build_object(${parts.slice(half).join(', ')}) as two`,
  );
  return { ...(row?.one as Facts), ...(row?.two as Facts) };
}
