import { Migration } from '@mikro-orm/migrations';

/** Courses that an organisation offers to coordinators, and who took part. */
export class M0047Training extends Migration {
  override up(): void {
    this.addSql(`
      create table training_course (
        id uuid primary key,
        organisation_id uuid not null references unit,
        name text not null check (name <> ''),
        held_on date not null,
        hours float8 not null check (hours > 0),
        registered_at timestamptz not null,
        registered_by uuid not null references person,
        version int not null default 1,
        unique (id, organisation_id)
      );
      create index training_course_organisation on training_course (organisation_id, held_on);

      create table training_participation (
        id uuid primary key,
        course_id uuid not null,
        -- The course's, which never changes: who sees the row is asked of the row alone.
        organisation_id uuid not null,
        person_id uuid not null references person,
        registered_at timestamptz not null,
        registered_by uuid not null references person,
        removed_at timestamptz,
        unique (course_id, person_id),
        foreign key (course_id, organisation_id) references training_course (id, organisation_id)
      );
      create index training_participation_person on training_participation (person_id);
      ${TABLES.map(rights).join('')}
    `);
  }

  override down(): void {
    this.addSql(`
      drop table training_participation, training_course cascade;
      -- Policies are compiled whole, and their functions of these tables with them: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}

const TABLES = ['training_course', 'training_participation'];

const rights = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select on ${table} to samlop_reader, samlop_beyond, samlop_lookup, samlop_worker;
  grant select, insert, update on ${table} to samlop_app;
`;
