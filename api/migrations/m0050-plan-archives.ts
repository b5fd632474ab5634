import { Migration } from '@mikro-orm/migrations';

/** What a plan that was closed leaves for the archive: made by a worker out of what the plan said when it closed. */
export class M0050PlanArchives extends Migration {
  override up(): void {
    this.addSql(`
      create table plan_archive (
        -- The file's too, once it is made.
        id uuid primary key,
        plan_id uuid not null,
        patient_id uuid not null,
        plan_kind text not null,
        grant_id uuid not null,
        person_id uuid not null references person,
        job_id uuid not null references job,
        -- What the plan said to whoever closed it, until the package is made.
        facts jsonb,
        entries int,
        sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
        created_at timestamptz not null,
        foreign key (plan_id, patient_id) references plan (id, patient_id),
        check ((facts is null) = (sha256 is not null) and (sha256 is null) = (entries is null))
      );
      create index plan_archive_plan on plan_archive (plan_id);
      create index plan_archive_patient on plan_archive (patient_id);
      alter table plan_archive enable row level security;
      alter table plan_archive force row level security;
      grant select on plan_archive to samlop_reader, samlop_beyond, samlop_lookup;
      grant select, insert, update on plan_archive to samlop_app, samlop_worker;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table plan_archive cascade;
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}
