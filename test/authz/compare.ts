import type { GraphQLSchema } from 'graphql';
import { Rights } from '../../api/src/authz/ability.js';
import type { Principal } from '../../api/src/authz/principal.js';
import { policies } from '../../api/src/features.js';
import { BARE, bareRows } from './arms/bare.js';
import { asPrincipal, compiledArm, FORMS } from './arms/compiled.js';
import { listArm, rootLists } from './arms/lists.js';
import { KINDS } from './oracle/attributes.js';
import { actionsOf, byMatrix, byRules, fieldsOf, SUBJECTS, type Verdict } from './oracle/expected.js';
import type { Oracle } from './oracle/oracle.js';
import { whoIs } from './oracle/principals.js';
import type { Sql } from './oracle/sql.js';

/** Where two of the executors disagree, in words that name no row twice. */
export type Disagreements = Map<string, number>;

const ABSENT: Verdict = { id: '', seen: false, fields: [], actions: [] };
export const RESOURCES = SUBJECTS.filter((type) => KINDS[type]?.rows);

export class Comparison {
  cases = 0;
  readonly found: Disagreements = new Map();

  constructor(
    private readonly sql: Sql,
    private readonly oracle: Oracle,
  ) {}

  private note(p: Principal, what: string): void {
    const words = `${whoIs(p)} ${what}`;
    this.found.set(words, (this.found.get(words) ?? 0) + 1);
  }

  private compare(p: Principal, what: string, one: Verdict, other: Verdict): void {
    if (one.seen !== other.seen) this.note(p, `${what}: seen ${one.seen}, ${other.seen}`);
    for (const part of ['fields', 'actions'] as const) {
      const odd = [...one[part], ...other[part]].filter(
        (name) => one[part].includes(name) !== other[part].includes(name),
      );
      if (odd.length) this.note(p, `${what}: ${part} ${odd.join(' ')}`);
    }
  }

  /** Matrix, rules in the process, and compiled SQL, of every row there is. */
  async rows(p: Principal): Promise<void> {
    await asPrincipal(this.sql, p, this.oracle.now, null, () => this.rowsOf(p));
  }

  private async rowsOf(p: Principal): Promise<void> {
    const rights = new Rights(p, policies);
    for (const type of RESOURCES) {
      const matrix = byMatrix(this.oracle, type, p);
      if (!matrix.length) continue;
      const rules = byRules(this.oracle, type, rights);
      const speaks = rights.rules.some((rule) => rule.subject === type);
      const sql = speaks
        ? await compiledArm(this.sql, rights, type, this.oracle.now, fieldsOf(type), actionsOf(type))
        : [];
      const judged = new Map(sql.map((row) => [row.id, row]));
      matrix.forEach((one, i) => {
        this.cases += 1 + actionsOf(type).length;
        const ruled = rules[i] as Verdict;
        this.compare(p, `${type}, matrix and rules`, one, ruled);
        const row = judged.get(one.id);
        FORMS.forEach((form, n) => {
          if ((row?.seen[n] ?? false) !== ruled.seen)
            this.note(p, `${type}, rules and SQL (${form}): seen ${ruled.seen}`);
        });
        this.compare(
          p,
          `${type}, rules and SQL`,
          { ...ruled, seen: false },
          { ...(row ?? ABSENT), seen: false },
        );
      });
    }
  }

  /** Lists as they are answered: exactly the rows that the matrix shows, counted alike, with what is hidden of each. */
  async lists(p: Principal, schema: GraphQLSchema): Promise<void> {
    const rights = new Rights(p, policies);
    for (const list of rootLists(schema)) {
      const [name, type] = list;
      if (!RESOURCES.includes(type)) continue;
      // The list of patients leaves out those whom one has only registered; of the others, that opens fields as well.
      const listed = new Set(
        byMatrix(this.oracle, type, p, 'REGISTERS').flatMap((row) => (row.seen ? [row.id] : [])),
      );
      const expected = new Map(
        byMatrix(this.oracle, type, p)
          .filter((row) => listed.has(row.id))
          .map((row) => [row.id, row]),
      );
      const { totalCount, nodes } = await listArm(this.sql, schema, rights, this.oracle.now, list);
      if (totalCount !== expected.size)
        this.note(p, `${name}: totalCount ${totalCount}, not ${expected.size}`);
      const ids = new Set(nodes.map((node) => node.id));
      if (ids.size !== expected.size || [...ids].some((id) => !expected.has(id)))
        this.note(p, `${name}: other rows`);
      this.cases += this.oracle.rows(type).length;
      for (const { id, redacted } of nodes) {
        const fields = expected.get(id)?.fields ?? [];
        const shown = fields.filter(
          (field) => redacted?.includes(field) && !this.leadsNowhere(type, field, p),
        );
        const open = redacted
          ? fieldsOf(type).filter((field) => !redacted.includes(field) && !fields.includes(field))
          : [];
        if (shown.length) this.note(p, `${name}: redacts ${shown.join(' ')}`);
        if (open.length) this.note(p, `${name}: does not redact ${open.join(' ')}`);
      }
    }
  }

  /** Bare SQL under the database’s own policies. */
  async bare(p: Principal): Promise<void> {
    const shown = await bareRows(this.sql, p, this.oracle.now);
    for (const [table, types] of Object.entries(BARE)) {
      const expected = new Set(
        types
          .flatMap((type) => byMatrix(this.oracle, type, p).filter((row) => row.seen))
          .map((row) => row.id),
      );
      const found = shown[table] ?? new Set();
      this.cases += this.oracle.rows(types[0] as string).length;
      const more = [...found].filter((id) => !expected.has(id)).length;
      const fewer = [...expected].filter((id) => !found.has(id)).length;
      if (more) this.note(p, `bare ${table}: ${more} too many`);
      if (fewer) this.note(p, `bare ${table}: ${fewer} too few`);
    }
  }

  /** A field that leads to a kind of object of which the principal never sees any is redacted too. */
  private leadsNowhere(type: string, field: string, p: Principal): boolean {
    const target = LEADS[`${type}.${field}`];
    return Boolean(target) && !new Rights(p, policies).rulesFor('READ' as never, target as string).length;
  }
}

/** Fields that hold objects of a kind that has a policy of its own. */
const LEADS: Record<string, string> = {};
export function learnLeads(schema: GraphQLSchema): void {
  for (const type of RESOURCES) {
    const object = schema.getType(type === 'CareCase' ? 'Case' : type);
    if (!object || !('getFields' in object)) continue;
    for (const field of Object.values(object.getFields())) {
      LEADS[`${type}.${field.name}`] = field.type
        .toString()
        .replace(/[[\]!]/g, '')
        .replace(/^Case$/, 'CareCase');
    }
  }
}
