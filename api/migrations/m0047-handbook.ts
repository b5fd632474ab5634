import { Migration } from '@mikro-orm/migrations';

/** The organisation's own procedure for each step of the pathway and each of the coordinator's tasks, in versions. */
export class M0047Handbook extends Migration {
  override up(): void {
    this.addSql(`
      create table procedure_version (
        id uuid primary key,
        organisation_id uuid not null references unit,
        -- A row of reference_row: of the list pathwayStep or coordinatorTask.
        step text not null check (step <> ''),
        text text not null,
        created_at timestamptz not null,
        created_by uuid not null references person,
        changed_at timestamptz not null,
        changed_by uuid not null references person,
        number int check (number > 0),
        published_at timestamptz,
        published_by uuid references person,
        version int not null default 1,
        check ((published_at is null) = (published_by is null) and (published_at is null) = (number is null)),
        check (published_at is null or text <> '')
      );
      create unique index procedure_version_number on procedure_version (organisation_id, step, number) where number is not null;
      -- Two who write at once write in the same draft.
      create unique index procedure_version_draft on procedure_version (organisation_id, step) where published_at is null;
      create trigger published_is_kept before update or delete on procedure_version
        for each row when (old.published_at is not null) execute function published_is_kept();
      alter table procedure_version enable row level security;
      alter table procedure_version force row level security;
      grant select on procedure_version to samlop_reader, samlop_beyond, samlop_lookup, samlop_worker;
      grant select, insert, update on procedure_version to samlop_app;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table procedure_version cascade;
      -- Policies are compiled whole, and their functions of this table with them: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}
