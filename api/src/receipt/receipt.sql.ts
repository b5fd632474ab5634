import { isEntrySql } from '../access-log/entry-id.questions.js';
import { inWordsSql } from '../access-log/in-words.questions.js';
import { Action } from '../authz/actions.js';
import { permittedSql, type Place } from '../read/access.js';
import { resourceOf } from '../read/resource.js';
import { wholeTextSql } from '../seal/log-row.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

export const MAX_ENTRIES = 500;

/** A row of the log that names the patient, whole: what of it may leave is decided by its parts. */
export interface OwnRow extends Row {
  entryId: string;
  subjectId: string;
  entry: string;
  mac: Buffer;
  found: (string | null)[] | null;
  /** Its place in the tree; null until it is sealed. */
  seq: string | null;
  words: string;
}

export interface Wanted {
  entry: string | null;
  from: Date | null;
  to: Date | null;
}

/** The rows of those entries that the caller sees in their own log, one for each; at most one more than may be asked for. */
export function ownRows(work: Work, { entry, from, to }: Wanted): Promise<OwnRow[]> {
  const s = work.statement();
  const resource = resourceOf({ name: 'AccessLogEntry' });
  const place: Place = { resource, alias: 't', form: 'row' };
  const seen = permittedSql(Action.READ, place, s);
  const words = inWordsSql('t', s);
  const which = entry
    ? isEntrySql('t', s.bind(entry, 'uuid'))
    : `t.at >= ${s.bind(from?.toISOString(), 'timestamptz')} and t.at < coalesce(${s.bind(to?.toISOString() ?? null, 'timestamptz')}, 'infinity')`;
  const text =
    `${s.with([])}select t.id as "entryId", t.subject_id as "subjectId", ${wholeTextSql('e')} as entry, e.mac, e.found_ids as found, x.seq, ${words} as words` +
    ` from audit.subject_entry t join audit.entry e on e.id = t.row_id and e.at = t.at` +
    ` left join audit.seal x on x.entry_id = e.id and x.at = e.at` +
    ` where ${seen} and ${which} order by x.seq, e.at limit ${MAX_ENTRIES + 1}`;
  return work.lookInLog<OwnRow>(text, s.values);
}
