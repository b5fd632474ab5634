import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { asOwner } from './connection.js';
import { migrationsOf, monthsOf, sectionsOf, sequencesOf } from './catalogue.js';
import { sealed } from './cipher.js';
import { ROWS_END, type End, type Header, type Section, type Summary } from './format.js';
import { StartError } from '../platform/start-error.js';

/** Writes everything, as it is at one moment, into a new file for those keys alone; under its name only when it is whole. */
export async function takeBackup(url: string, file: string, recipients: readonly string[]): Promise<Summary> {
  if (existsSync(file)) throw new StartError(`${file} is there already: a backup never writes over another.`);
  const draft = `${file}.part`;
  try {
    const summary = await asOwner(url, async (client) => {
      // One moment for all tables, while the installation goes on.
      await client.query('begin isolation level repeatable read read only');
      const header: Header = {
        samlop: 'backup',
        format: 1,
        takenAt: new Date().toISOString(),
        migrations: await migrationsOf(client),
        sequences: await sequencesOf(client),
        months: await monthsOf(client),
      };
      const rows: Record<string, number> = {};
      const text = Readable.from(content(client, header, rows), { objectMode: false });
      const out = createWriteStream(draft, { flags: 'w', mode: 0o600 });
      await pipeline(await sealed(text, recipients), out);
      await client.query('commit');
      return { header, rows };
    });
    renameSync(draft, file);
    return summary;
  } catch (error) {
    rmSync(draft, { force: true });
    const { code, syscall } = error as { code?: string; syscall?: string };
    if (syscall && code) throw new StartError(`${file} could not be written (${code}).`);
    throw error;
  }
}

const line = (value: object): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

async function* content(
  client: pg.Client,
  header: Header,
  rows: Record<string, number>,
): AsyncGenerator<Buffer> {
  yield line(header satisfies Header);
  for (const section of await sectionsOf(client)) {
    yield line(section satisfies Section);
    const { table, columns } = section;
    // A query and not the table: so that it goes through the row policies, which a table's COPY may refuse.
    const copied = client.query(copyTo(`copy (select ${columns.join(', ')} from ${table}) to stdout`));
    for await (const part of copied) yield part as Buffer;
    rows[table] = copied.rowCount;
    yield Buffer.from(`${ROWS_END}\n`);
  }
  yield line({ end: true, rows } satisfies End);
}
