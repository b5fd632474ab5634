import { anonymousRights, Rights } from '../../../api/src/authz/ability.js';
import type { Rule } from '../../../api/src/authz/policy.js';
import type { Principal } from '../../../api/src/authz/principal.js';
import { withProtectedAddresses } from '../../../api/src/authz/places.js';
import { withStubs } from '../../../api/src/authz/stubs.js';
import { features, policies } from '../../../api/src/features.js';
import { asPrincipal, compiledArm } from '../arms/compiled.js';
import { cells } from '../matrix/matrix.js';
import type { Who } from '../matrix/cell.js';
import { KINDS } from '../oracle/attributes.js';
import { actionsOf, byMatrix, fieldsOf, type Verdict } from '../oracle/expected.js';
import type { Oracle } from '../oracle/oracle.js';
import { principalsOf, whoIs } from '../oracle/principals.js';
import type { Sql } from '../oracle/sql.js';
import { covered } from './covered.js';
import { mutationsOf } from './mutants.js';

export interface Mutant {
  who: Who;
  /** The rule: the same for all of them, but for who they are. */
  rule: string;
  name: string;
  of: (rule: Rule) => Rule | null;
}

const NOBODY = anonymousRights(policies).principal;

/** Breaks the policies, one fault at a time, and looks whether the matrix notices. */
export class Judge {
  private readonly byWho = new Map<Who, Principal[]>([['NO', [NOBODY]]]);
  private readonly expected = new Map<string, Map<string, Verdict>>();

  constructor(
    private readonly sql: Sql,
    private readonly oracle: Oracle,
  ) {
    for (const p of principalsOf(oracle.facts, oracle.now)) {
      this.byWho.set(whoIs(p), [...(this.byWho.get(whoIs(p)) ?? []), p]);
    }
  }

  mutants(): Mutant[] {
    return [...this.byWho].flatMap(([who, principals]) => {
      const rules = new Map(principals.flatMap((p) => [...named(p)]));
      return [...rules].flatMap(([name, rule]) =>
        mutationsOf(rule, who).map((mutation) => ({
          who,
          rule: name,
          name: `${who} ${name}: ${mutation.name}`,
          of: mutation.of,
        })),
      );
    });
  }

  /** Whether some row of somebody is now decided otherwise than the matrix says. */
  async notices(mutant: Mutant): Promise<boolean> {
    for (const p of this.byWho.get(mutant.who) ?? []) {
      const whole = named(p).get(mutant.rule);
      const broken = whole && mutant.of(whole);
      if (!whole || !this.touches(p, whole, broken ?? null)) continue;
      const rules = written(p).flatMap((each) => {
        if (!alike(each, whole)) return [each];
        return broken ? [broken] : [];
      });
      if (await this.differs(p, having(p, rules), whole.subject, concerned(whole, broken ?? null)))
        return true;
    }
    return false;
  }

  /**
   * Whether the rule itself holds of other rows, or says something else of some: if it does not, the database is not asked.
   * That spares time and hides nothing: a fault that is passed over here is one that nobody noticed.
   */
  private touches(p: Principal, whole: Rule, broken: Rule | null): boolean {
    const rows = this.oracle.rows(whole.subject);
    // What is left of a closed record hangs on the rule, too.
    if (!rows.length || whole.subject === 'Patient') return true;
    const says = ({ fields, actions }: Rule): string => JSON.stringify([fields, actions]);
    const alone = !broken || says(whole) !== says(broken);
    return rows.some((row) =>
      whole.actions.some((action) => {
        const holds = this.oracle.ruleHolds(whole, action, row, p);
        return alone ? holds : holds !== this.oracle.ruleHolds(broken, action, row, p);
      }),
    );
  }

  /**
   * Whether the rules allow the same with the fault as without, whoever acts: what it takes is allowed by another rule,
   * and so is what it adds. Then nothing can come of it.
   */
  changesNothing({ who, rule, of }: Mutant): boolean {
    const some = (this.byWho.get(who) ?? []).filter((p) => named(p).has(rule));
    return (
      some.length > 0 &&
      some.every((p) => {
        const whole = named(p).get(rule) as Rule;
        const others = written(p).filter((each) => !alike(each, whole));
        const broken = of(whole);
        return (
          covered(whole, broken ? [...others, broken] : others) &&
          (!broken || covered(broken, [...others, whole]))
        );
      })
    );
  }

  private async differs(p: Principal, rights: Rights, type: string, asked: Concerned): Promise<boolean> {
    if (!KINDS[type]?.rows) return this.differsByRole(p, rights, type);
    const expected = this.verdicts(p, type);
    const { now } = this.oracle;
    const { fields, actions, reads } = asked;
    const rows = await asPrincipal(this.sql, p, now, null, () =>
      compiledArm(this.sql, rights, type, now, fields, actions, reads ? ['row'] : []),
    );
    return rows.some((row) => {
      const wanted = expected.get(row.id);
      return (
        wanted !== undefined &&
        ((reads && row.seen[0] !== wanted.seen) ||
          !same(row.fields, common(wanted.fields, fields)) ||
          !same(row.actions, common(wanted.actions, actions)))
      );
    });
  }

  /** Of what has no rows of its own, the role decides. */
  private differsByRole(p: Principal, rights: Rights, type: string): boolean {
    const wanted = cells.filter(
      (cell) => cell.of === type && cell.who.includes(whoIs(p)) && (!cell.side || cell.side === p.side),
    );
    return [...actionsOf(type), 'READ'].some((action) => {
      const rules = rights.rulesFor(action as never, type);
      return (
        rules.length > 0 !== wanted.some((cell) => cell.may.includes(action)) ||
        rules.some((rule) => rule.condition)
      );
    });
  }

  private verdicts(p: Principal, type: string): Map<string, Verdict> {
    const key = `${p.grantId} ${type}`;
    let found = this.expected.get(key);
    if (!found) {
      found = new Map(byMatrix(this.oracle, type, p).map((row) => [row.id, row]));
      this.expected.set(key, found);
    }
    return found;
  }
}

const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
const common = (some: readonly string[], all: readonly string[]): string[] =>
  some.filter((each) => all.includes(each));

/** What of a row a fault can change: what the rule speaks of. No more is asked, since each question is planned anew. */
interface Concerned {
  reads: boolean;
  fields: string[];
  actions: string[];
}

function concerned(whole: Rule, broken: Rule | null): Concerned {
  const type = whole.subject;
  // What is left of a closed record is made of all of its rules.
  const all = type === 'Patient';
  const says = (name: string): boolean =>
    all || [whole, broken].some((rule) => rule && (rule.fields === null || rule.fields.includes(name)));
  const may = (action: string): boolean =>
    all || [whole, broken].some((rule) => rule?.actions.includes(action as never));
  const reads = may('READ');
  return { reads, fields: reads ? fieldsOf(type).filter(says) : [], actions: actionsOf(type).filter(may) };
}

/** The rules as the features write them; what is hidden of an address and left of a closed record is made of them. */
const own = features.flatMap((feature) => feature.policy ?? []);
const written = remembered((p: Principal): Rule[] =>
  own.flatMap((policy) => policy(p)).filter((rule) => rule.roles.includes(p.role)),
);

/** Rights by other rules than the features write. */
const having = (p: Principal, rules: readonly Rule[]): Rights =>
  new Rights(p, [withStubs(withProtectedAddresses(() => [...rules]))]);

/** The principal's rules by words that are the same whoever acts: as the policies give them to somebody of that name. */
const named = remembered((p: Principal): Map<string, Rule> => {
  const anybody = {
    personId: 'me',
    grantId: 'grant',
    unitId: p.unitId && 'unit',
    rootId: p.rootId && 'root',
  };
  const words = written({ ...p, ...anybody }).map((rule) => {
    const condition = JSON.stringify(rule.condition ?? {}).replace(/"/g, '');
    const fields = rule.fields ? ` [${rule.fields[0]} and ${rule.fields.length - 1} more]` : '';
    return `${rule.actions.join('/')} ${rule.subject} ${condition}${fields}`;
  });
  return new Map(written(p).map((rule, i) => [words[i] as string, rule]));
});

function remembered<T>(work: (p: Principal) => T): (p: Principal) => T {
  const known = new WeakMap<Principal, T>();
  return (p) => {
    const found = known.get(p) ?? work(p);
    known.set(p, found);
    return found;
  };
}

const alike = (one: Rule, other: Rule): boolean =>
  one.subject === other.subject && JSON.stringify(one) === JSON.stringify(other);
