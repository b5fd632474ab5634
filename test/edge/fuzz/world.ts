import type { Server } from 'node:http';
import { Writable } from 'node:stream';
import { createLogger } from '../../../api/src/platform/logger.js';
import { listening, urlOf } from '../raw.js';
import { region } from '../../support/region.js';
import { startedPathway } from '../../support/started.js';
import { World } from '../../support/world.js';

/** An installation to be fuzzed: a region with something in it, and everybody who calls. */
export interface FuzzWorld {
  origin: string;
  /** Whom a request comes from, and what their headers say. */
  callers: readonly (readonly [string, Record<string, string>])[];
  /** Ids of rows of every kind. */
  ids: readonly string[];
  /** Names that are only the database's. */
  secrets: RegExp;
  /** Asks as a patient; throws where there is no answer. */
  ask(query: string): Promise<{ data: unknown }>;
  isReady(): Promise<boolean>;
  /** What was logged as an error since it was last asked for. */
  errors(): string[];
  stop(): Promise<void>;
}

const MANY = 1_000_000_000;
const POOL = 4;

export async function fuzzWorld(): Promise<FuzzWorld> {
  const lines: string[] = [];
  const destination = new Writable({
    write: (line, _encoding, done) => (lines.push(String(line).slice(0, 2000)), done()),
  });
  const world = await World.start(undefined, {
    logger: createLogger('error', destination),
    rates: { person: MANY, address: MANY, search: MANY, number: MANY, patient: MANY },
    poolSize: POOL,
  });
  const r = await region(world);
  const first = await startedPathway(world, r, { name: 'Stille Strand' });
  await startedPathway(world, r, { name: 'Varm Vår' });
  const people = {
    patient: first.patient,
    gp: r.gp,
    clinician: r.clinician,
    caseWorker: r.caseWorker,
    leader: r.leader,
    coordinator: r.municipalCoordinator,
    sectionCoordinator: r.sectionCoordinator,
    coordinatingUnit: r.ke,
    hospitalUnit: r.keHospital,
    auditor: r.auditor,
    administrator: await world.staff('ADMINISTRATOR', null),
  };
  const callers: [string, Record<string, string>][] = [['nobody', { 'Content-Type': 'application/json' }]];
  for (const [name, actor] of Object.entries(people)) {
    callers.push([
      name,
      {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${await world.token(actor)}`,
        ...('grantId' in actor && actor.grantId ? { 'Samlop-Grant': actor.grantId } : {}),
      },
    ]);
  }
  const server: Server = await listening(world);
  const origin = new URL(urlOf(server)).origin;
  return {
    origin,
    callers,
    ids: await idsOf(world),
    secrets: await secretsOf(world),
    ask: async (query) => {
      const answer = await world.api(first.patient).run(query);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return { data: answer.data as unknown };
    },
    isReady: async () => (await fetch(`${origin}/health/ready`)).ok,
    errors: () => lines.splice(0),
    async stop() {
      server.close();
      server.closeAllConnections();
      await world.stop();
    },
  };
}

/** A few rows of each table; who may act as whom stays as it is, so that they can until the end. */
async function idsOf(world: World): Promise<string[]> {
  const tables = await world.db.sql<{ name: string }>(
    `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'uuid' and t.table_type = 'BASE TABLE'
      order by 1`,
  );
  const ids: string[] = [];
  for (const { name } of tables) {
    const rows = await world.db.sql<{ id: string }>(`select id from ${name} order by id limit 8`);
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

async function secretsOf(world: World): Promise<RegExp> {
  const names = await world.db.sql<{ name: string }>(
    `select tablename as name from pg_tables where schemaname in ('public', 'audit', 'edge') and tablename like '%\\_%'
     union select rolname from pg_roles where rolname like 'samlop\\_%'`,
  );
  return new RegExp(`\\b(${names.map(({ name }) => name).join('|')})\\b`);
}
