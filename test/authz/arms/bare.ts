import { databaseRoleOf } from '../../../api/src/authz/database-role.js';
import type { Principal } from '../../../api/src/authz/principal.js';
import type { Sql } from '../oracle/sql.js';
import { asPrincipal } from './compiled.js';

/** The tables whose rows are somebody's to see, and the kinds of object that stand in them. */
export const BARE: Record<string, string[]> = {
  patient: ['Patient'],
  next_of_kin: ['NextOfKin'],
  care_team_member: ['CareTeamMember'],
  consent: ['Consent'],
  block: ['Block'],
  objection: ['Objection'],
  withholding: ['Withholding'],
  parental_opening: ['ParentalOpening'],
  representation: ['Representation'],
  disclosure: ['Disclosure'],
  referral: ['Referral'],
  referral_content: ['ReferralContent'],
  referral_assessment: ['ReferralAssessment'],
  need: ['Need'],
  pathway: ['Pathway'],
  pathway_event: ['PathwayEvent'],
  care_case: ['CareCase'],
  coverage: ['Coverage', 'Vacancy'],
  assignment: ['Assignment'],
  stay: ['Stay'],
  deadline: ['Deadline'],
  deadline_unclocked: ['UnclockedDeadline'],
  plan: ['Plan'],
  plan_goal: ['PlanGoal'],
  plan_measure: ['PlanMeasure'],
  plan_participant: ['PlanParticipant'],
  plan_evaluation: ['PlanEvaluation'],
  plan_version: ['PlanVersion'],
  plan_signature: ['PlanSignature'],
  task: ['Task'],
  meeting: ['Meeting'],
  meeting_participant: ['MeetingParticipant'],
  meeting_decision: ['MeetingDecision'],
};

const identity = (table: string): string => (/^referral_/.test(table) ? 'referral_id' : 'id');

/** Whether the database guards rows itself; the other executors stand either way. */
export async function guarded(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ forced: boolean }>(
    `select relforcerowsecurity as forced from pg_class where oid = 'pathway'::regclass`,
  );
  return row?.forced ?? false;
}

/** The ids that bare SQL shows a principal of each table: no condition of ours in it, row policies alone. */
export async function bareRows(sql: Sql, p: Principal, at: Date): Promise<Record<string, Set<string>>> {
  const tables = Object.keys(BARE);
  const each = tables.map((table) => `select '${table}' as of, ${identity(table)}::text as id from ${table}`);
  const rows = await asPrincipal(sql, p, at, databaseRoleOf(p), () =>
    sql<{ of: string; id: string }>(each.join(' union all ')),
  );
  const found = Object.fromEntries(tables.map((table) => [table, new Set<string>()]));
  for (const { of, id } of rows) found[of]?.add(id);
  return found;
}
