import { Migration } from '@mikro-orm/migrations';

const SIDE = `check (side in ('MUNICIPAL','SPECIALIST'))`;

/**
 * Objection, withholding, what is opened to parents, representatives, and what was told outside. What opens is always
 * a row of `relation`; what closes for the patient, a parent or those by the patient's consent is `withholding`.
 */
export class M0018Sharing extends Migration {
  override up(): void {
    this.addSql(`
      -- For a parent: until when they are told as a rule (the sixteenth birthday), and until when the kinds in
      -- \`contents\` are opened to them by decision.
      alter table relation add basic_until timestamptz, add open_until timestamptz;
      update relation r set basic_until = (p.birth_date + interval '16 years') at time zone 'Europe/Oslo'
        from patient p where p.id = r.patient_id and r.kind = 'PARENT';

      -- The patient does not want what the specialist service has to be shared with those who cooperate.
      create table objection (
        id uuid primary key,
        patient_id uuid not null references patient,
        contents text[] not null check (cardinality(contents) > 0 and contents <@ array['REFERRAL','PATHWAY','PLAN']),
        reason text,
        valid_from timestamptz not null,
        withdrawn_at timestamptz,
        on_behalf jsonb,
        created_by uuid not null references person,
        version int not null default 1
      );
      create index objection_patient on objection (patient_id) where withdrawn_at is null;
      alter table consent add withdrawn_on_behalf jsonb;

      -- Kinds of content, or one object, that the patient or the parents are not to see for a time.
      create table withholding (
        id uuid primary key,
        patient_id uuid not null references patient,
        audience text not null check (audience in ('PATIENT','PARENTS')),
        contents text[] check (cardinality(contents) > 0),
        object_type text,
        object_id uuid,
        ground text not null,
        reason text not null check (reason <> ''),
        side text not null ${SIDE},
        unit_id uuid references unit,
        valid_from timestamptz not null,
        review_on date,
        review_task_id uuid references task,
        ended_at timestamptz,
        ended_by uuid references person,
        end_reason text,
        created_by uuid not null references person,
        version int not null default 1,
        check ((contents is null) = (object_id is not null) and (object_id is null) = (object_type is null)),
        check (audience <> 'PATIENT' or review_on is not null)
      );
      create index withholding_patient on withholding (patient_id) where ended_at is null;
      create index withholding_review on withholding (review_on) where ended_at is null;

      create table parental_opening (
        id uuid primary key,
        patient_id uuid not null references patient,
        contents text[] not null check (cardinality(contents) > 0),
        ground text not null check (ground in ('HEALTH_PERSONNEL','SETTING')),
        reason text not null check (reason <> ''),
        side text not null ${SIDE},
        valid_from timestamptz not null,
        valid_to timestamptz not null,
        closed_at timestamptz,
        closed_by uuid references person,
        created_by uuid not null references person,
        version int not null default 1
      );
      create index parental_opening_patient on parental_opening (patient_id) where closed_at is null;

      create table representation (
        id uuid primary key,
        patient_id uuid not null references patient,
        person_id uuid not null references person,
        name text not null,
        basis text not null check (basis in ('GUARDIAN','PROXY','NEAREST_KIN','CHILD_WELFARE')),
        contents text[] check (cardinality(contents) > 0),
        document text not null check (document <> ''),
        decided_by text,
        decided_on date not null,
        valid_from timestamptz not null,
        valid_to timestamptz,
        ended_at timestamptz,
        end_reason text,
        registered_by uuid not null references person,
        version int not null default 1,
        -- Child welfare with custody stands where a parent does, and a parent's view is not by kinds.
        check ((contents is null) = (basis = 'CHILD_WELFARE'))
      );
      create index representation_patient on representation (patient_id);

      create table disclosure (
        id uuid primary key,
        patient_id uuid not null references patient,
        recipient text not null check (recipient <> ''),
        contents text[] not null check (cardinality(contents) > 0),
        summary text not null check (summary <> ''),
        ground text not null,
        ground_words text,
        disclosed_at timestamptz not null,
        side text not null ${SIDE},
        unit_id uuid references unit,
        recorded_at timestamptz not null,
        recorded_by uuid not null references person,
        version int not null default 1
      );
      create index disclosure_patient on disclosure (patient_id);

      grant select, insert, update on objection, withholding, parental_opening, representation, disclosure
        to samlop_app, samlop_worker;
      -- The patient's own log is read in the auditor's role, and leaves out what is withheld: whose, what and until when,
      -- and neither why nor by whom.
      grant select (id, patient_id, audience, contents, object_id, valid_from, ended_at) on withholding to samlop_auditor;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table disclosure, representation, parental_opening, withholding, objection;
      alter table consent drop withdrawn_on_behalf;
      alter table relation drop basic_until, drop open_until;
    `);
  }
}
