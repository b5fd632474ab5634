import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from './console-files.js';
import { LOCK_TIMEOUT } from './lock-patience.js';

export const rowPolicyFile = (): string => join(projectRoot(), 'schema', 'row-policies.sql');

const DROP = `
  do $$ declare p record; f record; begin
    for p in select schemaname, tablename, policyname from pg_policies where schemaname in ('public', 'audit') loop
      execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
    end loop;
    set local role samlop_lookup;
    for f in select oid::regprocedure as signature from pg_proc where pronamespace = 'rules'::regnamespace loop
      execute format('drop function %s', f.signature);
    end loop;
    set local role samlop_owner;
  end $$;
`;

/**
 * Brings the row policies to what the program ships with, in one transaction: between two sets there is no moment
 * without. Says whether anything had changed.
 */
export async function applyRowPolicies(
  ownerUrl: string,
  text = readFileSync(rowPolicyFile(), 'utf8'),
): Promise<boolean> {
  const hash = createHash('sha256').update(text).digest('hex');
  const client = new pg.Client({
    connectionString: ownerUrl,
    options: `-c role=samlop_owner -c lock_timeout=${LOCK_TIMEOUT}`,
  });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ hash: string | null }>(
      `select obj_description('rules'::regnamespace, 'pg_namespace') as hash`,
    );
    const changed = rows[0]?.hash !== hash;
    if (changed) {
      await client.query(DROP);
      await client.query(text);
      await client.query(`set local role samlop_owner; comment on schema rules is '${hash}'`);
    }
    await client.query('commit');
    return changed;
  } finally {
    await client.end();
  }
}
