import type { TestDatabase } from '../support/database.js';

/** Something that keeps the log from being written, and how it is taken away again. */
export interface Fault {
  name: string;
  begin: readonly string[];
  end: readonly string[];
}

const APPEND = 'audit.append(text[], text[], uuid[], text[], text[])';
const failing = (body: string, when = 'before insert'): Pick<Fault, 'begin' | 'end'> => ({
  begin: [
    `create function audit.fault() returns trigger language plpgsql security definer as $$ begin ${body}; return new; end $$`,
    when.startsWith('before')
      ? `create trigger fault ${when} on audit.entry for each row execute function audit.fault()`
      : `create constraint trigger fault ${when} on audit.entry deferrable initially deferred for each row execute function audit.fault()`,
  ],
  end: ['drop trigger fault on audit.entry', 'drop function audit.fault()'],
});

/** The month whose partition now is. */
const MONTH = `(select to_char(now() at time zone 'UTC', 'YYYY_MM'))`;
const inMonth = (text: string): string =>
  `do $$ declare m text := ${MONTH}; f text := (select (date_trunc('month', now() at time zone 'UTC'))::date::text);
     t text := (select (date_trunc('month', now() at time zone 'UTC') + interval '1 month')::date::text); begin execute ${text}; end $$`;

export const FAULTS: readonly Fault[] = [
  {
    name: 'nobody may append',
    begin: [`revoke execute on function ${APPEND} from public`],
    end: [`grant execute on function ${APPEND} to public`],
  },
  {
    name: 'the month has no partition',
    begin: [inMonth(`format('alter table audit.entry detach partition audit.entry_%s', m)`)],
    end: [
      inMonth(
        `format('alter table audit.entry attach partition audit.entry_%s for values from (%L) to (%L)', m, f || ' 00:00+00', t || ' 00:00+00')`,
      ),
    ],
  },
  { name: 'the log’s disk is full', ...failing(`raise exception 'full' using errcode = '53100'`) },
  { name: 'the log is locked for too long', ...failing(`raise exception 'locked' using errcode = '55P03'`) },
  {
    name: 'the connection is killed between the read and the append',
    ...failing('perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(0)'),
  },
  {
    name: 'the commit fails',
    ...failing(`raise exception 'no' using errcode = '40001'`, 'after insert'),
  },
];

export async function under(db: TestDatabase, fault: Fault, act: () => Promise<void>): Promise<void> {
  for (const sql of fault.begin) await db.sql(sql);
  try {
    await act();
  } finally {
    for (const sql of fault.end) await db.sql(sql);
  }
}
