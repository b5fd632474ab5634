import { Migration } from '@mikro-orm/migrations';

/** When each was last on a page that tells what changed since, and what makes that soon found. */
export class M0015Visit extends Migration {
  override up(): void {
    this.addSql(`
      create table visit (
        id uuid primary key,
        grant_id uuid not null,
        page text not null check (page <> ''),
        at timestamptz not null,
        previous_at timestamptz,
        unique (grant_id, page),
        check (previous_at <= at)
      );
      grant select, insert, update on visit to samlop_app;

      create index assignment_changed on assignment (greatest(proposed_at, accepted_at, ended_at), id);
    `);
  }

  override down(): void {
    this.addSql(`
      drop index assignment_changed;
      drop table visit;
    `);
  }
}
