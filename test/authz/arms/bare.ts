import type { Principal } from '../../../api/src/authz/principal.js';
import { Role } from '../../../api/src/authz/roles.js';
import type { Sql } from '../oracle/sql.js';

/** The tables whose rows are somebody's to see, and the kinds of object that stand in them. */
export const BARE: Record<string, string[]> = {
  patient: ['Patient'],
  next_of_kin: ['NextOfKin'],
  care_team_member: ['CareTeamMember'],
  consent: ['Consent'],
  block: ['Block'],
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
  task: ['Task'],
};

const identity = (table: string): string => (/^referral_/.test(table) ? 'referral_id' : 'id');

/** The role of the database in which a principal’s statements run. */
export function databaseRole(p: Principal): string {
  if (p.role === Role.ADMINISTRATOR && !p.unitId) return 'samlop_as_installation';
  const side = p.role === Role.COORDINATOR && p.side ? `_${p.side.toLowerCase()}` : '';
  return `samlop_as_${p.role.toLowerCase()}${side}`;
}

/** Whether the database guards rows itself; the other executors stand either way. */
export async function guarded(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ forced: boolean }>(
    `select relforcerowsecurity as forced from pg_class where oid = 'pathway'::regclass`,
  );
  return row?.forced ?? false;
}

/** The ids that bare SQL shows a principal of a table: no policy of ours in the statement, the grant’s id beside it. */
export async function bareRows(sql: Sql, p: Principal, table: string): Promise<Set<string>> {
  await sql(`select set_config('role', $1, true), set_config('samlop.principal', $2, true)`, [
    databaseRole(p),
    p.grantId,
  ]);
  const rows = await sql<{ id: string }>(`select ${identity(table)} as id from ${table}`);
  await sql(`select set_config('role', 'none', true), set_config('samlop.principal', '', true)`);
  return new Set(rows.map((row) => row.id));
}
