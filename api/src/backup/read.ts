import { opened } from './cipher.js';
import { End, Header, ROWS_END, Section, type Summary } from './format.js';
import { StartError } from '../platform/start-error.js';

/** What a backup says, in its order: the header, then each table and its rows, then the end. */
export interface Listener {
  header(header: Header): Promise<void> | void;
  section(section: Section): Promise<void> | void;
  /** Whole lines of a table, many at a time. */
  rows(lines: Buffer): Promise<void> | void;
  sectionEnd(): Promise<void> | void;
}

const NOTHING: Listener = {
  header: () => undefined,
  section: () => undefined,
  rows: () => undefined,
  sectionEnd: () => undefined,
};

/** Reads a backup to its end, which is the only way to know that it is whole. */
export async function readBackup(
  file: string,
  secret: string,
  tell: Partial<Listener> = {},
): Promise<Summary> {
  const to = { ...NOTHING, ...tell };
  const counted: Record<string, number> = {};
  let header: Header | null = null;
  let table: string | null = null;
  let end: End | null = null;
  for await (const { text, lines } of stretches(opened(file, secret), () => table !== null)) {
    if (table !== null && text === ROWS_END) {
      table = null;
      await to.sectionEnd();
    } else if (table !== null) {
      counted[table] = (counted[table] ?? 0) + lines.count;
      await to.rows(lines.bytes);
    } else if (!header) {
      header = parsed(Header, file, text);
      await to.header(header);
    } else if (text.startsWith('{"end"')) {
      end = parsed(End, file, text);
    } else {
      const section = parsed(Section, file, text);
      table = section.table;
      counted[table] = 0;
      await to.section(section);
    }
  }
  if (!header || !end) throw new StartError(`${file} was cut off: it has no end.`);
  if (JSON.stringify(end.rows) !== JSON.stringify(counted))
    throw new StartError(`${file} holds other rows than it says: it cannot be trusted.`);
  return { header, rows: counted };
}

function parsed<T>(schema: { parse(value: unknown): T }, file: string, text: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new StartError(
      `${file} is no backup of Samløp, or one of a format that this version does not know.`,
    );
  }
}

interface Stretch {
  /** One line, where lines are asked for; what ends a table's rows; else nothing. */
  text: string;
  lines: { bytes: Buffer; count: number };
}

const NEWLINE = 10;
const NO_LINES = { bytes: Buffer.alloc(0), count: 0 };

/** Single lines, and within a table's rows as many at a time as came together. */
async function* stretches(source: AsyncIterable<Buffer>, inRows: () => boolean): AsyncGenerator<Stretch> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const part of source) {
    rest = rest.length ? Buffer.concat([rest, part]) : part;
    let from = 0;
    while (from < rest.length) {
      if (!inRows()) {
        const at = rest.indexOf(NEWLINE, from);
        if (at < 0) break;
        yield { text: rest.toString('utf8', from, at), lines: NO_LINES };
        from = at + 1;
        continue;
      }
      const { to, count, ended } = rowsFrom(rest, from);
      if (count) yield { text: '', lines: { bytes: rest.subarray(from, to), count } };
      if (ended) yield { text: ROWS_END, lines: NO_LINES };
      from = to + (ended ? ROWS_END.length + 1 : 0);
      if (!ended) break;
    }
    rest = rest.subarray(from);
  }
  if (rest.length) yield { text: rest.toString('utf8'), lines: { bytes: rest, count: 1 } };
}

/** How far whole rows go, and whether their end comes after them: COPY writes a lone `\.` for nothing else. */
function rowsFrom(bytes: Buffer, from: number): { to: number; count: number; ended: boolean } {
  let [to, count] = [from, 0];
  for (;;) {
    const at = bytes.indexOf(NEWLINE, to);
    if (at < 0) return { to, count, ended: false };
    if (at - to === ROWS_END.length && bytes.toString('latin1', to, at) === ROWS_END)
      return { to, count, ended: true };
    count += 1;
    to = at + 1;
  }
}
