import type { Rights } from '../../../api/src/authz/ability.js';
import { Action } from '../../../api/src/authz/actions.js';
import type { Rule } from '../../../api/src/authz/policy.js';
import type { Principal } from '../../../api/src/authz/principal.js';
import { anyRule, type Form } from '../../../api/src/read/access.js';
import { tableOf } from '../../../api/src/read/model.js';
import { resourceOf } from '../../../api/src/read/resource.js';
import { Statement } from '../../../api/src/read/statement.js';
import type { Sql } from '../oracle/sql.js';

/** What the compiled SQL says of one row. */
export interface Judged {
  id: string;
  /** Whether it is seen, in each form in which the compiler asks. */
  seen: boolean[];
  fields: string[];
  actions: string[];
}

export const FORMS: readonly Form[] = ['row', 'set', 'kept', 'list'];

const IDS: Record<string, (t: string) => string> = {
  Registration: (t) => `${t}.pathway_id || ' ' || ${t}.code_id`,
};
const idOf = (type: string): string =>
  IDS[type]?.('t') ?? `t.${resourceOf({ name: type }).identity ?? 'id'}::text`;

/**
 * The rules as the compiler makes SQL of them, asked of every row at once: seen or not, by each form of the look-up;
 * which of these fields may be read; which of these actions taken (the row's state aside). For whoever stands there as
 * the principal in no role: no row policy stops the owner, so that the compiled conditions alone are asked.
 */
export async function compiledArm(
  sql: Sql,
  rights: Rights,
  type: string,
  at: Date,
  fields: readonly string[],
  actions: readonly string[],
  forms: readonly Form[] = FORMS,
): Promise<Judged[]> {
  const resource = resourceOf({ name: type });
  const s = new Statement(rights, at, 'nb');
  const reads = rights.rulesFor(Action.READ, type);
  const ask = (rules: readonly Rule[], form: Form = 'row', acting = false): string =>
    `coalesce((${anyRule(rules, { resource, alias: 't', form, acting }, s)}), false)`;
  const seen = forms.map((form) => ask(reads, form));
  const readable = grouped(fields, (field) =>
    reads.filter((rule) => rule.fields === null || rule.fields.includes(field)),
  ).map(([rules, names]) => `case when ${ask(rules)} then '${names.join(' ')}' end`);
  const taken = actions
    .map((action) => [action, rights.rulesFor(action as Action, type)] as const)
    .filter(([, rules]) => rules.length)
    .map(([action, rules]) => `case when ${ask(rules, 'row', true)} then '${action}' end`);
  const list = (parts: string[]): string => `concat_ws(' ', ${["''", ...parts].join(', ')})`;
  const text = `${s.with([])}select ${idOf(type)} as id, array[${seen.join(', ')}]::boolean[] as seen, ${list(readable)} as fields, ${list(taken)} as actions from ${tableOf(resource)} t`;
  const rows = await sql<{ id: string; seen: boolean[]; fields: string; actions: string }>(text, s.values);
  const words = (line: string): string[] => line.split(' ').filter(Boolean).sort();
  return rows.map((row) => ({ ...row, fields: words(row.fields), actions: words(row.actions) }));
}

/** Names that the same rules allow are asked for once. */
function grouped(names: readonly string[], rulesOf: (name: string) => Rule[]): [Rule[], string[]][] {
  const found: [Rule[], string[]][] = [];
  for (const name of names) {
    const rules = rulesOf(name);
    if (!rules.length) continue;
    const same = found.find(
      ([each]) => each.length === rules.length && each.every((rule) => rules.includes(rule)),
    );
    if (same) same[1].push(name);
    else found.push([rules, [name]]);
  }
  return found;
}

/** Under the principal’s grant as the database knows it, in a role or as the owner. */
export async function asPrincipal<T>(
  sql: Sql,
  principal: Principal,
  at: Date,
  role: string | null,
  act: () => Promise<T>,
): Promise<T> {
  await sql('savepoint acting');
  try {
    await sql('select app.act_as($1, $2)', [principal.grantId, at]);
    // Who asks is told to nobody but the role of that caller: here to the owner too, who has no role set.
    await sql(`select set_config($1, $2, true)`, role ? ['role', role] : ['samlop.as', 'none']);
    return await act();
  } finally {
    // Takes back the role, the grant, and what was written, such as an entry in the log.
    await sql('rollback to acting');
  }
}
