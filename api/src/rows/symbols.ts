import { Rights } from '../authz/ability.js';
import type { RuleFunctions } from './functions.js';
import { databaseRoleOf, type DatabaseRole } from '../authz/database-role.js';
import type { Policy } from '../authz/policy.js';
import type { Principal } from '../authz/principal.js';
import { ANONYMOUS, Role, Side } from '../authz/roles.js';
import { Statement } from '../read/statement.js';
import type { ResourceMeta } from '../read/registry.js';
import { Withheld } from '../read/withheld.js';

/** A principal whose values stand for whoever asks: each is an id that nothing has, and becomes a look-up in SQL. */
const SYMBOLS = {
  person: 'ffffffff-0000-4000-8000-000000000001',
  grant: 'ffffffff-0000-4000-8000-000000000002',
  unit: 'ffffffff-0000-4000-8000-000000000003',
  root: 'ffffffff-0000-4000-8000-000000000004',
  patient: 'ffffffff-0000-4000-8000-000000000005',
} as const;

const LOOK_UPS = new Map<string, string>(
  Object.entries(SYMBOLS).map(([name, id]) => [id, `(select app.${name}_id())`]),
);

/** One principal of a role of the database, and how SQL tells that it is this one. */
export interface Variant {
  principal: Principal;
  /** Null: the role says it all. */
  guard: string | null;
}

/** The principals that a role of the database stands for. */
export function variantsOf({ role, side, unit }: DatabaseRole): Variant[] {
  const derived = [Role.PATIENT, Role.PARENT, Role.NEXT_OF_KIN].includes(role);
  const sides = side ? [side] : unit ? Object.values(Side) : [null];
  return sides.map((each) => ({
    principal: {
      personId: SYMBOLS.person,
      grantId: SYMBOLS.grant,
      role,
      unitId: unit ? SYMBOLS.unit : null,
      rootId: unit ? SYMBOLS.root : null,
      unitIds: [],
      side: each,
      patientId: derived ? SYMBOLS.patient : null,
      clientId: null,
    },
    guard: side || !unit ? null : `(select app.side()) = '${String(each)}'`,
  }));
}

const NOBODY: Principal = {
  personId: SYMBOLS.person,
  grantId: SYMBOLS.grant,
  role: ANONYMOUS,
  unitId: SYMBOLS.unit,
  rootId: SYMBOLS.root,
  unitIds: [],
  side: null,
  patientId: null,
  clientId: null,
};

const TEXT = /^[^'\\\0]*$/;

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = String(value as string);
  if (!TEXT.test(text)) throw new Error('a value that no rule should have');
  return LOOK_UPS.get(text) ?? `'${text}'`;
}

class PolicyWithheld extends Withheld {
  override patients(content: string): string {
    return `(select app.withheld('${content}'))::uuid[]`;
  }
  override readonly objects = '(select app.withheld_objects())::uuid[]';
}

/** A statement whose values stand in its text: constants of the rules, and look-ups of whoever asks. */
export class PolicyStatement extends Statement {
  constructor(
    principal: Principal,
    policies: readonly Policy[],
    private readonly functions?: RuleFunctions,
  ) {
    super(new Rights(principal, policies), new Date(0), 'nb');
  }

  /** For texts that are the same whoever asks. */
  static ofNobody(): PolicyStatement {
    return new PolicyStatement(NOBODY, []);
  }

  override bind(value: unknown, type: string): string {
    if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]::${type}`;
    const sql = literal(value);
    return sql.startsWith('(') || ['text', 'int', 'boolean'].includes(type) ? sql : `${sql}::${type}`;
  }
  override get now(): string {
    return '(select samlop_now())';
  }
  override get today(): string {
    return `(select (samlop_now() at time zone 'Europe/Oslo')::date)`;
  }
  /** Of relations, and those alone are asked for here: their own policy shows none that does not hold. */
  override holding(): string[] {
    return [];
  }
  override get person(): string {
    return '(select app.person_id())';
  }
  override get unit(): string {
    return '(select app.unit_id())';
  }
  override get root(): string {
    return '(select app.root_id())';
  }
  override get grant(): string {
    return '(select app.grant_id())';
  }
  override get subjects(): string {
    return '(select app.subjects())::uuid[]';
  }
  override blocked(content: string, acting = false): string {
    return `(select app.blocked('${content}', ${acting}))::uuid[]`;
  }
  override readonly withheld = new PolicyWithheld();
  override sees(resource: ResourceMeta, id: string): string {
    if (!this.functions) throw new Error('nobody sees nothing');
    return `${this.functions.sees(databaseRoleOf(this.principal), resource)}(${id})`;
  }
}
