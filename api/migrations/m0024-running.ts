import { Migration } from '@mikro-orm/migrations';

/** What tells whether the installation runs: workers' heartbeats. By the database's own clock, and about nobody. */
export class M0024Running extends Migration {
  override up(): void {
    this.addSql(`
      create schema running;
      create table running.worker_heartbeat (
        worker_id uuid primary key,
        started_at timestamptz not null default now(),
        beat_at timestamptz not null default now()
      );
      comment on table running.worker_heartbeat is 'One row for each worker that runs; one that ends takes its own away.';
      alter table running.worker_heartbeat enable row level security;
      alter table running.worker_heartbeat force row level security;
      create policy worker on running.worker_heartbeat to samlop_worker using (true) with check (true);
      create policy app on running.worker_heartbeat for select to samlop_app using (true);
      grant usage on schema running to samlop_app, samlop_worker;
      grant select on running.worker_heartbeat to samlop_app;
      grant select, insert, update, delete on running.worker_heartbeat to samlop_worker;
      -- A process asks whether the database is as new as itself.
      grant select on migration to samlop_app, samlop_worker;
    `);
  }

  override down(): void {
    this.addSql(`
      revoke select on migration from samlop_app, samlop_worker;
      drop schema running cascade;
    `);
  }
}
