import { Migration } from '@mikro-orm/migrations';

/**
 * The log's seal: each entry's place in one tree, and the heads of it that were signed. Added to by the worker and by the
 * signer, each with its own role; nobody changes or deletes anything.
 */
export class M0029Seal extends Migration {
  override up(): void {
    this.addSql(`
      create table audit.seal (
        -- The place in the tree, from 0.
        seq bigint primary key,
        entry_id uuid not null unique,
        -- The entry's.
        at timestamptz not null,
        leaf bytea not null check (octet_length(leaf) = 32),
        chain bytea not null check (octet_length(chain) = 32),
        -- The key of the log that the chain's is derived from.
        key_id text not null,
        sealed_at timestamptz not null default clock_timestamp()
      );
      create index seal_at on audit.seal (at);
      comment on table audit.seal is 'Entries of the log in one order, chained under a key that the database never sees.';

      -- Roots of full subtrees of 256, 65 536, … leaves, so that a proof costs the same in a long log.
      create table audit.seal_tile (
        level smallint not null,
        place bigint not null,
        hash bytea not null check (octet_length(hash) = 32),
        primary key (level, place)
      );

      create table audit.checkpoint (
        id uuid primary key default gen_random_uuid(),
        size bigint not null,
        root bytea not null check (octet_length(root) = 32),
        at timestamptz not null,
        key_id text not null,
        signature bytea not null,
        note text not null,
        unique (size, at)
      );
      comment on table audit.checkpoint is 'Signed heads of the log; published outside the database, too.';
    `);
    for (const table of ['seal', 'seal_tile', 'checkpoint']) {
      this.addSql(`
        alter table audit.${table} enable row level security;
        alter table audit.${table} force row level security;
        grant select on audit.${table} to samlop_worker, samlop_auditor, samlop_reader;
      `);
    }
    this.addSql(`
      grant insert on audit.seal, audit.seal_tile to samlop_worker;
      grant usage on schema audit to samlop_signer;
      grant select on audit.seal, audit.seal_tile to samlop_signer;
      grant insert on audit.checkpoint to samlop_signer;

      -- How the sealer finds the log: figures, and about nobody.
      create table running.log_sealer (
        one boolean primary key default true check (one),
        -- When it last looked, and left nothing unsealed behind.
        caught_up_at timestamptz not null,
        size bigint not null,
        -- Entries that it sealed although their code was not right.
        suspect bigint not null default 0,
        -- Why it seals no more.
        broken text,
        signed_size bigint not null default 0,
        signed_at timestamptz,
        -- Since when there is something sealed that is not signed.
        unsigned_since timestamptz
      );
      alter table running.log_sealer enable row level security;
      alter table running.log_sealer force row level security;
      create policy worker on running.log_sealer to samlop_worker using (true) with check (true);
      create policy app on running.log_sealer for select to samlop_app using (true);
      grant select, insert, update on running.log_sealer to samlop_worker;
      grant select on running.log_sealer to samlop_app;
      -- The auditors' page shows it, and whose entry's place may be told is the entry's own policy.
      create policy reader on running.log_sealer for select to samlop_reader using (true);
      grant usage on schema running to samlop_reader;
      grant select on running.log_sealer to samlop_reader;
      grant select (id, at) on audit.entry to samlop_reader;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table running.log_sealer, audit.checkpoint, audit.seal_tile, audit.seal;
      revoke usage on schema audit from samlop_signer;
      revoke usage on schema running from samlop_reader;
      revoke select (id, at) on audit.entry from samlop_reader;
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}
