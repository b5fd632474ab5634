import { randomBytes, randomUUID } from 'node:crypto';
import { Chain, ChainKeys, CHAIN_START, Coder } from '../api/src/seal/chain.js';
import { leafOf } from '../api/src/seal/leaf.js';
import { COLUMN_NAMES, COLUMNS, type LogRow } from '../api/src/seal/log-row.js';
import { verifyLog, type Place } from '../api/src/seal/verify.js';

const KEY = { id: '1', key: randomBytes(32) };
const BATCH = 4_000;
/** Patients in an entry, over and over: most looks are at one, some at a page. */
const MIX = [1, 1, 1, 1, 1, 1, 1, 1, 1, 20];

/** How fast the log is verified, all that is checked of each entry, on one core; at several sizes, to show that it is linear. */
export async function sealing(most = 100_000): Promise<void> {
  for (const size of [most / 4, most / 2, most]) {
    const places = logOf(size);
    const patients = places
      .flat()
      .reduce((sum, { row }) => sum + (row?.columns.at(-1)?.split(',').length ?? 0), 0);
    const began = process.cpuUsage();
    const verdict = await verifyLog({
      places,
      keys: new ChainKeys([KEY]),
      heads: { checkpoints: [], restores: [], known: 0 },
    });
    // Processor time: what else the machine does is no cost of this.
    const { user, system } = process.cpuUsage(began);
    const seconds = (user + system) / 1e6;
    if (!verdict.ok) throw new Error(verdict.why);
    console.log(
      `${size} rows (${patients} entries, one for each patient): ${seconds.toFixed(2)} s, ` +
        `${Math.round(size / seconds)} rows and ${Math.round(patients / seconds)} entries a second`,
    );
  }
}

function logOf(size: number): Place[][] {
  const chain = new Chain(KEY.key);
  const coder = new Coder(KEY.key);
  const writer = randomUUID();
  const batches: Place[][] = [];
  let before: Buffer = CHAIN_START;
  for (let seq = 0; seq < size; seq += 1) {
    const row = rowOf(writer, seq + 1, coder);
    const leaf = leafOf(row);
    before = chain.next(before, leaf);
    const [entryId, at] = row.columns as [string, string];
    if (seq % BATCH === 0) batches.push([]);
    batches.at(-1)?.push({ seal: { seq, entryId, at, leaf, chain: before, keyId: KEY.id }, row });
  }
  return batches;
}

function rowOf(writer: string, n: number, coder: Coder): LogRow {
  const ids = Array.from({ length: MIX[n % MIX.length] ?? 1 }, () => randomUUID());
  const members: Record<string, unknown> = {
    action: 'READ',
    at: new Date(1_700_000_000_000 + n * 100).toISOString(),
    client: 'samlop-console',
    decision: 'PERMIT',
    grant: randomUUID(),
    id: randomUUID(),
    key: KEY.id,
    n,
    objects: ids,
    operation: 'deadlines',
    person: randomUUID(),
    purpose: 'COORDINATION',
    relation: 'TREATS',
    request: randomUUID(),
    role: 'COORDINATOR',
    root: randomUUID(),
    subjects: ids.map(() => randomUUID()),
    type: 'Deadline',
    unit: randomUUID(),
    v: 1,
    writer,
  };
  const entry = JSON.stringify(members);
  const columns = COLUMN_NAMES.map((name) => {
    const value = members[COLUMNS[name]];
    if (Array.isArray(value)) return `{${value.join(',')}}`;
    return (value as string | undefined) ?? null;
  });
  return { entry, mac: coder.code(entry), found: null, columns };
}
