import { v7 } from 'uuid';
import type { ChangeAccessRuleInput } from './finding.inputs.js';
import { MIN_NOTE, type FindingKind, type RuleStanding } from './finding.status.js';
import type { AccessRule } from './rule.type.js';
import { Action } from '../authz/actions.js';
import { tooShort } from '../platform/checks.js';
import { badInput, conflict, forbidden, type FieldProblem } from '../platform/errors.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Held extends Row {
  kind: FindingKind;
  rank: number;
  standing: RuleStanding;
  standings: RuleStanding[];
  serious: boolean;
  shipped: Record<string, number>;
  own: Record<string, number> | null;
  bounds: Record<string, [number, number]>;
  name: string;
  sentence: string;
  shipped_version: number;
  version: number | null;
  changed_at: Date | null;
  reason: string | null;
}

const HELD = `
  select r.kind, r.rank, coalesce(c.standing, r.standing) as standing, r.standings, r.serious, r.thresholds as shipped, c.thresholds as own,
         r.bounds, coalesce(r.names->>$2, r.names->>'nb') as name, coalesce(r.sentences->>$2, r.sentences->>'nb') as sentence,
         r.version as shipped_version, c.version, c.changed_at, c.reason
    from access_rule r left join lateral (
      select * from access_rule_change c where c.root_id = $1 and c.kind = r.kind order by c.version desc limit 1) c on true
   order by r.rank`;

function organisation(work: Work): string {
  const { rootId } = work.principal;
  if (!rootId) throw forbidden('rules without an organisation');
  return rootId;
}

const held = (work: Work, rootId: string): Promise<Held[]> =>
  work.look<Held>(HELD, [rootId, work.context.language]);

/** Every rule, as it holds for the caller's organisation. */
export async function rulesOf(work: Work): Promise<AccessRule[]> {
  work.checkRole(Action.READ, 'AccessRule');
  const rootId = organisation(work);
  return (await held(work, rootId)).map((row) => ({
    organisationId: rootId,
    kind: row.kind,
    name: row.name,
    sentence: row.sentence,
    rank: row.rank,
    standing: row.standing,
    standings: row.standings,
    serious: row.serious,
    thresholds: Object.entries(row.bounds).map(([name, [least, most]]) => {
      const shipped = row.shipped[name] ?? least;
      return { name, value: row.own?.[name] ?? shipped, shipped, least, most };
    }),
    shippedVersion: row.shipped_version,
    version: row.version ?? 0,
    changedAt: row.changed_at ? new Date(row.changed_at) : null,
    reason: row.reason,
  }));
}

/** From the next row of the log on; who changed what, when and why stays. */
export async function changeAccessRule(work: Work, input: ChangeAccessRuleInput): Promise<AccessRule[]> {
  work.checkRole(Action.UPDATE, 'AccessRule');
  const rootId = organisation(work);
  await work.sql(`select pg_advisory_xact_lock(hashtextextended($1, 30))`, [rootId]);
  const rule = (await held(work, rootId)).find(({ kind }) => kind === input.kind) as Held;
  const problems = problemsOf(rule, input);
  if (problems.length) throw badInput(...problems);
  const version = rule.version ?? 0;
  if (input.expectedVersion != null && input.expectedVersion !== version)
    throw conflict('CONFLICT', { currentVersion: version });
  const changed = Object.fromEntries((input.thresholds ?? []).map(({ name, value }) => [name, value]));
  const id = v7();
  await work.sql(
    `insert into access_rule_change (id, root_id, kind, version, standing, thresholds, reason, changed_by, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[id, rootId, input.kind, version + 1, input.standing ?? rule.standing],
      ...[
        JSON.stringify({ ...rule.own, ...changed }),
        input.reason.trim(),
        work.principal.personId,
        work.now,
      ],
    ],
  );
  work.did('AccessRule', id, null);
  return rulesOf(work);
}

function problemsOf(rule: Held, input: ChangeAccessRuleInput): FieldProblem[] {
  const thresholds = input.thresholds ?? [];
  const problems = tooShort(input.reason.trim(), MIN_NOTE, 'reason');
  if (!thresholds.length && !input.standing) problems.push({ path: 'thresholds', rule: 'EMPTY' });
  if (input.standing && !rule.standings.includes(input.standing))
    problems.push({ path: 'standing', rule: 'NOT_POSSIBLE' });
  thresholds.forEach(({ name, value }, i) => {
    const [least, most] = (Object.hasOwn(rule.bounds, name) && rule.bounds[name]) || [];
    if (least === undefined || most === undefined)
      problems.push({ path: `thresholds[${i}].name`, rule: 'UNKNOWN' });
    else if (value < least || value > most)
      problems.push({ path: `thresholds[${i}].value`, rule: 'RANGE', params: { min: least, max: most } });
    if (thresholds.slice(0, i).some((other) => other.name === name))
      problems.push({ path: `thresholds[${i}].name`, rule: 'TWICE' });
  });
  return problems;
}
