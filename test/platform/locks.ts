import { loadModule, parseSync } from 'libpg-query';

/** What would hold up those who work, and how it is done instead; docs/adr/0020-migrations-under-traffic.md. */
export type Lock =
  | 'index' // create index concurrently, in a migration that is not transactional
  | 'constraint' // add it not valid, and validate it in a migration of its own
  | 'rewrite' // a new column, filled by a job, takes the old one's place
  | 'not null' // a check not valid, validated in a migration of its own
  | 'default' // none, or a constant
  | 'rows' // a job, in batches
  | 'rename' // a new one beside it: the version that runs knows the old name
  | 'hidden'; // written out, so that it can be read

type Node = Record<string, unknown>;
const node = (value: unknown): Node => (value ?? {}) as Node;
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? (value as Node[]) : []);
const nameOf = (relation: unknown): string => {
  const { schemaname, relname } = node(relation) as { schemaname?: string; relname?: string };
  return `${schemaname ?? 'public'}.${relname ?? ''}`;
};

const REWRITES = [
  'AT_AlterColumnType',
  'AT_SetTableSpace',
  'AT_SetLogged',
  'AT_SetUnLogged',
  'AT_SetAccessMethod',
];
/** What a default may ask without every row being written: the same for all of them. */
const STEADY = ['now', 'current_setting', 'transaction_timestamp'];
const INSIDE = /\b(alter\s+table|create\s+(unique\s+)?index|update\s|delete\s+from|lock\s+table)/i;

export interface Found {
  lock: Lock;
  table: string;
}

export const ready: Promise<void> = loadModule();

/** Reads a migration's statements in order; tables that it makes itself are nobody's yet. */
export function locksOf(sql: readonly string[], { transactional = true } = {}): Found[] {
  const made = new Set<string>();
  const unproven = new Set<string>();
  const found: Found[] = [];
  const statements = sql.flatMap((text) => nodes(node(parseSync(text)).stmts).map(({ stmt }) => node(stmt)));
  for (const statement of statements) {
    const [[kind, value] = ['', {}]] = Object.entries(statement);
    const of = node(value);
    const table = nameOf(of.relation ?? node(of.into).rel);
    const say = (lock: Lock | null): void => {
      if (lock && !made.has(table)) found.push({ lock, table });
    };
    if (kind === 'CreateStmt' || kind === 'CreateTableAsStmt') made.add(table);
    else if (kind === 'IndexStmt') say(of.concurrent && !transactional ? null : 'index');
    else if (kind === 'UpdateStmt' || kind === 'DeleteStmt') say('rows');
    else if (kind === 'RenameStmt' && !/INDEX|CONSTRAINT|POLICY|TRIGGER/.test(String(of.renameType)))
      say('rename');
    else if (['ClusterStmt', 'LockStmt', 'ReindexStmt'].includes(kind))
      found.push({ lock: 'rewrite', table });
    else if (kind === 'VacuumStmt' && of.is_vacuumcmd) found.push({ lock: 'rewrite', table });
    else if (kind === 'DoStmt' && INSIDE.test(JSON.stringify(of)))
      found.push({ lock: 'hidden', table: 'do' });
    else if (kind === 'AlterTableStmt')
      for (const { AlterTableCmd } of nodes(of.cmds)) say(alteration(node(AlterTableCmd), table, unproven));
  }
  return found;
}

function alteration(command: Node, table: string, unproven: Set<string>): Lock | null {
  const subtype = String(command.subtype);
  const def = node(command.def);
  if (REWRITES.includes(subtype)) return 'rewrite';
  if (subtype === 'AT_SetNotNull') return 'not null';
  if (subtype === 'AT_AddColumn') return column(node(def.ColumnDef));
  if (subtype === 'AT_AddConstraint') {
    const constraint = node(def.Constraint);
    // An index that was made before, concurrently, becomes the constraint at once.
    if (constraint.indexname) return null;
    if (!constraint.skip_validation) return 'constraint';
    unproven.add(table);
  }
  // In one transaction the first step's lock is held while the second reads every row.
  if (subtype === 'AT_ValidateConstraint' && unproven.has(table)) return 'constraint';
  return null;
}

function column(def: Node): Lock | null {
  for (const { Constraint } of nodes(def.constraints)) {
    const { contype, raw_expr: expression } = node(Constraint);
    if (contype === 'CONSTR_DEFAULT' && volatile(expression)) return 'default';
    if (contype === 'CONSTR_GENERATED' || contype === 'CONSTR_IDENTITY') return 'rewrite';
    if (['CONSTR_CHECK', 'CONSTR_FOREIGN', 'CONSTR_UNIQUE', 'CONSTR_PRIMARY'].includes(String(contype)))
      return 'constraint';
  }
  return null;
}

function volatile(expression: unknown): boolean {
  const calls = JSON.stringify(expression).matchAll(/"FuncCall":\{"funcname":\[(.*?)\]/g);
  return [...calls].some(([, names = '']) => !STEADY.includes(/.*"sval":"([^"]*)"/.exec(names)?.[1] ?? ''));
}
