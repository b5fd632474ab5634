import pg from 'pg';

const prepared = 'samlop: prepared';

async function onServer<T>(url: string, act: (client: pg.Client, name: string) => Promise<T>): Promise<T> {
  const server = new URL(url);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    return await act(client, pg.escapeIdentifier(name));
  } finally {
    await client.end();
  }
}

/**
 * The demo loads into an empty database only, so a first load that was interrupted must not pass for a
 * finished one: a database without the mark is made anew.
 */
export async function beginAnewUnlessPrepared(url: string): Promise<void> {
  await onServer(url, async (client, name) => {
    const found = await client.query<{ mark: string | null }>(
      "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1",
      [new URL(url).pathname.slice(1)],
    );
    if (found.rows[0]?.mark === prepared) return;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  });
}

export async function markPrepared(url: string): Promise<void> {
  await onServer(url, async (client, name) => {
    await client.query(`comment on database ${name} is '${prepared}'`);
  });
}
