import pg from 'pg';
import { catalogueOf, referenceId, rulesOf } from './select.js';
import { readReference } from './read.js';
import type { Reference } from './types.js';

/**
 * Loads the national reference data into a migrated database. Every row has the same id on every installation, so
 * that loading again changes nothing but what was corrected in the data; all or nothing.
 */
export async function loadReference(
  databaseUrl: string,
  log: (line: string) => void = () => undefined,
): Promise<void> {
  const reference = readReference();
  const client = new pg.Client({
    connectionString: databaseUrl,
    options: '-c role=samlop_owner -c samlop.migrating=on',
  });
  await client.connect();
  try {
    await client.query('begin');
    // What is published is kept by the database; a release that corrects what it shipped says that it does.
    await client.query(`select set_config('samlop.correcting', 'reference', true)`);
    await client.query('set constraints all deferred');
    await definitions(client, reference);
    await rules(client, reference);
    await taskRules(client, reference);
    await lists(client, reference);
    await codes(client, reference);
    await directory(client, reference);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
  log(`loaded ${reference.definitions.length} definitions and ${reference.rules.length} rules`);
}

type Columns = Record<string, unknown>;

/** Inserts rows or brings them up to date, by their key. */
async function upsert(
  client: pg.Client,
  table: string,
  key: string[],
  rows: Columns[],
  setting: Record<string, string> = {},
): Promise<void> {
  for (const row of rows) {
    const names = Object.keys(row);
    const set = names
      .filter((name) => !key.includes(name))
      .map((name) => `${name} = ${setting[name] ?? `excluded.${name}`}`);
    await client.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_name, i) => `$${i + 1}`).join(', ')})` +
        ` on conflict (${key.join(', ')}) do ${set.length ? `update set ${set.join(', ')}` : 'nothing'}`,
      names.map((name) => row[name]),
    );
  }
}

async function definitions(client: pg.Client, reference: Reference): Promise<void> {
  const pages = new Map(catalogueOf(reference).map((entry) => [entry.pathwayKey as string, entry]));
  await upsert(
    client,
    'pathway_definition',
    ['id'],
    reference.definitions.map((row) => ({
      id: referenceId('definition', row.key),
      pathway_key: row.pathwayKey,
      kind: row.kind,
      areas: row.areas,
      code: row.code,
      code_system: row.codeSystem,
      names: JSON.stringify(row.name),
      applies: JSON.stringify(row.appliesTo),
      version: String(row.version),
      valid_from: row.validFrom,
      valid_to: row.validTo,
      start_event: row.start?.ordinary ?? null,
      start_emergency: row.start?.emergency ?? null,
      start_transfer: row.start?.transfer ?? null,
      start_source: row.start?.source ?? [],
      start_standing: row.start?.standing ?? null,
      edition_key: row.editionKey,
      edition: row.edition,
      carries: row.carries,
      code_standing: row.codeStanding,
      validity_standing: row.validityStanding,
      gaps: row.missing,
      note: row.note,
      phases: JSON.stringify(row.phases),
      events: JSON.stringify(row.events),
      catalogue: JSON.stringify(pages.get(row.pathwayKey) ?? null),
      source: row.source,
      standing: row.standing,
    })),
    // An edition that was published here has ended this one: the day stands.
    {
      valid_to:
        'case when pathway_definition.closed_by is null then excluded.valid_to else pathway_definition.valid_to end',
    },
  );
}

async function rules(client: pg.Client, reference: Reference): Promise<void> {
  const labels = new Map(reference.deadlineKinds.map((kind) => [kind.kind as string, kind.label]));
  await upsert(
    client,
    'deadline_rule',
    ['id'],
    reference.rules.map((row) => ({
      id: referenceId('rule', row.key),
      key: row.key,
      kind: row.kind,
      labels: JSON.stringify(labels.get(row.kind) ?? { nb: row.kind }),
      side: row.side,
      pathway_keys: row.pathwayKeys,
      from_event: row.fromEvent,
      to_event: row.toEvent,
      setting: row.setting,
      condition: row.condition,
      min_days: row.minDays,
      max_days: row.maxDays,
      day_type: row.dayType,
      force: row.force,
      recurring: row.recurring,
      engine: JSON.stringify(row),
      edition: row.edition,
      legal_basis: row.legalBasis,
      source: row.source,
      standing: row.standing,
    })),
  );
  const carried = reference.definitions.flatMap((definition) =>
    rulesOf(reference, definition).map((rule) => ({
      definition_id: referenceId('definition', definition.key),
      rule_id: referenceId('rule', rule.key),
    })),
  );
  await client.query('delete from definition_rule where definition_id = any($1::uuid[])', [
    reference.definitions.map((row) => referenceId('definition', row.key)),
  ]);
  await upsert(client, 'definition_rule', ['definition_id', 'rule_id'], carried);
}

/** Rows without a name of their own, in their order. */
const numbered = (i: number): string => String(i + 1).padStart(3, '0');

async function taskRules(client: pg.Client, reference: Reference): Promise<void> {
  await upsert(
    client,
    'task_rule',
    ['id'],
    reference.taskRules.map((row) => ({
      id: referenceId('taskRule', row.key),
      key: row.key,
      kind: row.kind,
      texts: JSON.stringify(row.text),
      pathway_keys: row.pathwayKeys,
      events: row.events,
      clocks: row.clocks,
      conditions: row.conditions,
      owners: row.owners,
      met_by: row.metBy,
      once: row.once,
      due_days: row.dueDays,
      day_type: row.dayType,
      valid_from: row.validFrom,
      valid_to: row.validTo,
      source: row.source,
      standing: row.standing,
      note: row.note,
    })),
  );
}

/** Aliases, conditions, checklists and indicators: kept as published, each row with its source. */
async function lists(client: pg.Client, reference: Reference): Promise<void> {
  const named: [string, readonly object[]][] = [
    ['eventAlias', reference.eventAliases],
    ['condition', reference.conditions],
    ['limit', reference.limits],
    ['delayReason', reference.delayReasons],
    ['coordinatorTask', reference.coordinatorTasks],
    ['pathwayStep', reference.pathwaySteps],
    ['disclosureGround', reference.sharingGrounds.disclosure],
    ['withholdingGround', reference.sharingGrounds.withholding],
    ['erasureGround', reference.erasureGrounds],
    ['feedbackInstrument', reference.feedbackInstruments],
    ['checklist', reference.checklists],
    ['indicator', reference.indicators],
    ['organisationRuleTemplate', reference.organisationRules],
    ['deadlineKind', reference.deadlineKinds],
    ['startRule', reference.startRules.map((row, i) => ({ ...row, key: numbered(i) }))],
    ['generalRule', reference.generalRules.map((row, i) => ({ ...row, key: numbered(i) }))],
    ['legalReference', reference.legalReferences.map((row) => ({ ...row, key: row.old }))],
    ['recommendation', reference.recommendations],
  ];
  for (const [list, rows] of named) {
    await upsert(
      client,
      'reference_row',
      ['list', 'key'],
      rows.map((row, i) => {
        const { key, event, kind, standing } = row as Record<string, string | undefined>;
        return {
          list,
          key: key ?? event ?? kind ?? String(i),
          row: JSON.stringify(row),
          standing: standing ?? null,
        };
      }),
    );
  }
}

/** The national code lists; what a list lacks is null there too. */
async function codes(client: pg.Client, reference: Reference): Promise<void> {
  await upsert(
    client,
    'national_code',
    ['id'],
    reference.codes.map((row) => ({
      id: referenceId('code', row.key),
      key: row.key,
      code: row.code,
      combined_code: row.combinedCode,
      code_system: row.codeSystem,
      type: row.type,
      text_nb: row.textNb,
      pathway_keys: row.pathwayKeys,
      event_kind: row.eventKind,
      requirement: row.requirement,
      only_if_done: row.onlyIfDone,
      due_text: row.when,
      due_by_event: row.dueByEvent,
      edition_key: row.editionKey,
      edition: row.edition,
      note: row.note,
      source: row.source,
      standing: row.standing,
    })),
  );
  await client.query('delete from edition_code');
  await client.query(
    'insert into edition_code select d.id, c.code_id, c.carried, c.sole from pathway_definition d, codes_of(d.id) c',
  );
}

const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** The published contact points, as units of their own that nobody on the platform belongs to. */
async function directory(client: pg.Client, reference: Reference): Promise<void> {
  await upsert(
    client,
    'unit',
    ['id'],
    reference.directory.entries.map((row) => {
      const id = referenceId('directory', row.key);
      const inferred = [row.email, row.phone].some((part) => part.standing === 'INFERRED');
      return {
        id,
        organisation_id: id,
        name: row.name.value,
        kind: row.kind,
        municipality_number: row.municipalityNumber.value,
        municipality_name: row.municipalityName.value,
        phone: row.phone.value,
        email: row.email.value,
        website: row.website.value,
        opening_hours: JSON.stringify(
          row.openingHours.map((hours) => ({
            weekday: WEEKDAYS.indexOf(hours.day) + 1,
            opens: hours.from,
            closes: hours.to,
          })),
        ),
        fallback_contact: row.fallbackContact?.nb ?? null,
        pathway_keys: row.serves.pathwayKeys,
        listed: true,
        source: row.document,
        standing: inferred ? 'INFERRED' : 'SOURCED',
      };
    }),
  );
}
