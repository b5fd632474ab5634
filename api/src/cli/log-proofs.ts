import { readConfig } from '../platform/config.js';
import { openDatabase } from '../platform/database.js';
import { StartError } from '../platform/start-error.js';
import { DatabaseLog } from '../seal/database-log.js';
import {
  consistencyProof,
  inclusionProof,
  provesConsistency,
  provesInclusion,
} from '../seal/merkle-proof.js';
import { sealedTree } from '../seal/sealed-tree.js';
import { readPublicKeys, SealedLog } from '../seal/sealed-log.js';
import { openCheckpoint, type SignedCheckpoint } from '../seal/checkpoint.js';

const PLACE = `
  select seq::float8 as seq, leaf from audit.seal where entry_id = (left($1, 32) || '0000')::uuid`;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function onLog<T>(act: (log: DatabaseLog, heads: SignedCheckpoint[]) => Promise<T>): Promise<T> {
  const config = readConfig();
  const { publicKeysFile } = config.logSeal;
  const database = await openDatabase(config);
  try {
    return await new SealedLog({ databaseUrl: database.url, keys: [] }).connected(async (client) => {
      const log = new DatabaseLog(client);
      if (!publicKeysFile)
        throw new StartError(
          'LOG_PUBLIC_KEYS_FILE is not set: without the public key no head can be trusted.',
        );
      const keys = readPublicKeys(publicKeysFile);
      return act(
        log,
        (await log.notes()).map(({ note }) => openCheckpoint(note, keys)),
      );
    });
  } finally {
    await database.close();
  }
}

/** The hashes that lead from an entry to the root of the newest head. */
export async function inclusion([id = '', ...more]: string[]): Promise<number> {
  if (!UUID.test(id) || more.length) throw new StartError('Which entry? Its id (npm run -s log -- --help).');
  return onLog(async (log, heads) => {
    const [place] = await log.ask<{ seq: number; leaf: Buffer }>(PLACE, [id.toLowerCase()]);
    if (!place)
      throw new StartError(`Entry ${id} has no seal: there is none of that id, or it waits for a second.`);
    const head = heads.at(-1);
    if (!head || head.size <= place.seq)
      throw new StartError(`Entry ${id} is not signed yet: in a minute it is.`);
    const hashes = await inclusionProof(place.seq, head.size, sealedTree(log.ask));
    const holds = provesInclusion(place.seq, head.size, place.leaf, hashes, head.root);
    print({ place: place.seq, size: head.size, leaf: place.leaf, hashes, note: head.note });
    console.log(holds ? 'Holds.' : 'DAMAGED (FORKED): it does not lead to the root that was signed.');
    return holds ? 0 : 2;
  });
}

/** The hashes that show that one head goes on from another. */
export async function consistency(args: string[]): Promise<number> {
  const [first = NaN, second = NaN] = args.map(Number);
  if (args.length !== 2 || !(first <= second))
    throw new StartError('Which heads? Two sizes, the smaller first.');
  return onLog(async (log, heads) => {
    const [older, newer] = [first, second].map((size) => heads.findLast((head) => head.size === size));
    if (!older || !newer)
      throw new StartError(
        `There is no signed head of ${older ? second : first} entries (heads: accessLogCheckpoints).`,
      );
    const hashes = await consistencyProof(first, second, sealedTree(log.ask));
    const holds = provesConsistency(older, newer, hashes);
    print({ first, second, hashes, notes: [older.note, newer.note] });
    console.log(holds ? 'Holds.' : 'DAMAGED (FORKED): the larger head does not go on from the smaller.');
    return holds ? 0 : 2;
  });
}

function print(proof: Record<string, unknown>): void {
  const text = (value: unknown): unknown =>
    Buffer.isBuffer(value) ? value.toString('base64') : Array.isArray(value) ? value.map(text) : value;
  console.log(
    JSON.stringify(
      Object.fromEntries(Object.entries(proof).map(([name, each]) => [name, text(each)])),
      null,
      2,
    ),
  );
}
