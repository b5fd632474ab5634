import type { DraftedDefinition, DraftedRule, LocalizedText } from './document.type.js';
import { completed } from './document.js';
import type { CountFrom, StartMode } from './rule.type.js';
import type { DayType, Force, Standing } from './definition.entity.js';
import type { Side } from '../authz/roles.js';
import type { Area, CareSetting } from '../pathway/area.js';
import type { EventAlias } from '../deadline/deadline.types.js';

/** SQL in the caller's transaction: a work's, or the command line's. */
export type Sql = <T extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<T[]>;

interface DefinitionRow extends Record<string, unknown> {
  pathway_key: string;
  kind: string;
  names: LocalizedText;
  applies: LocalizedText | null;
  areas: Area[];
  code: string | null;
  code_system: string | null;
  edition: string | null;
  version: string;
  start_event: string | null;
  start_emergency: string | null;
  start_transfer: string | null;
  start_source: string[];
  start_standing: Standing | null;
  phases: string[];
  events: string[];
  note: string | null;
  source: string[];
  standing: Standing;
}

interface RuleRow extends Record<string, unknown> {
  key: string;
  kind: string;
  labels: LocalizedText;
  side: Side;
  force: Force;
  from_event: string;
  to_event: string;
  setting: CareSetting | null;
  condition: string | null;
  min_days: number | null;
  max_days: number | null;
  day_type: DayType;
  recurring: boolean;
  due_soon_days: number;
  edition: string | null;
  legal_basis: string | null;
  source: string[];
  standing: Standing;
  engine: {
    phase?: string;
    unless?: string[];
    starts: StartMode;
    count?: CountFrom;
    cancelledBy: string[];
    sourceWording?: string;
    note?: string;
  };
}

/** A published edition as the document that would make it; null when there is none. */
export async function publishedDocument(sql: Sql, id: string): Promise<DraftedDefinition | null> {
  const [row] = await sql<DefinitionRow>('select * from pathway_definition where id = $1', [id]);
  if (!row) return null;
  const rules = await sql<RuleRow>(
    `select r.* from definition_rule x join deadline_rule r on r.id = x.rule_id where x.definition_id = $1
      order by r.force, r.kind, r.key`,
    [id],
  );
  return completed({
    pathwayKey: row.pathway_key,
    kind: row.kind,
    name: row.names,
    appliesTo: row.applies,
    areas: row.areas,
    code: row.code,
    codeSystem: row.code_system,
    edition: row.edition ?? row.version,
    start: row.start_event
      ? {
          ordinary: row.start_event,
          emergency: row.start_emergency,
          transfer: row.start_transfer,
          source: row.start_source,
          standing: row.start_standing ?? row.standing,
        }
      : null,
    phases: row.phases,
    events: row.events,
    rules: rules.map(ruleOf),
    note: row.note,
    source: row.source,
    standing: row.standing,
  });
}

function ruleOf(row: RuleRow): DraftedRule {
  const { engine } = row;
  return {
    key: row.key,
    kind: row.kind,
    label: row.labels,
    phase: engine.phase ?? null,
    side: row.side,
    force: row.force,
    from: row.from_event,
    to: row.to_event,
    setting: row.setting,
    condition: row.condition,
    unless: engine.unless ?? [],
    minDays: row.min_days,
    maxDays: row.max_days,
    dayType: row.day_type,
    recurring: row.recurring,
    starts: engine.starts,
    count: engine.count ?? ('AFTER' as CountFrom),
    cancelledBy: engine.cancelledBy,
    dueSoonDays: row.due_soon_days,
    edition: row.edition,
    sourceWording: engine.sourceWording ?? null,
    legalBasis: row.legal_basis,
    note: engine.note ?? null,
    source: row.source,
    standing: row.standing,
  };
}

/** Published national rules by their keys. */
export async function publishedRules(
  sql: Sql,
  keys: readonly string[],
): Promise<Map<string, { id: string; rule: DraftedRule }>> {
  const rows = await sql<RuleRow & { id: string }>(
    'select * from deadline_rule where key = any($1::text[]) and organisation_id is null',
    [keys],
  );
  return new Map(rows.map((row) => [row.key, { id: row.id, rule: ruleOf(row) }]));
}

/** The edition in force on a day, by the day; null when none is. */
export async function editionOn(sql: Sql, pathwayKey: string, day: string): Promise<string | null> {
  const [row] = await sql<{ id: string }>(
    `select id from pathway_definition where pathway_key = $1
        and $2::date between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity')`,
    [pathwayKey, day],
  );
  return row?.id ?? null;
}

/** Names that sources use for events, as the platform's own. */
export async function eventAliases(sql: Sql): Promise<EventAlias[]> {
  const rows = await sql<{ row: EventAlias }>(`select row from reference_row where list = 'eventAlias'`);
  return rows.map(({ row }) => row);
}

/** The keys of a list of the reference data. */
export async function referenceKeys(sql: Sql, list: string): Promise<string[]> {
  const rows = await sql<{ key: string }>('select key from reference_row where list = $1', [list]);
  return rows.map(({ key }) => key);
}
