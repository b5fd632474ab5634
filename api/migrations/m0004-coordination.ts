import { Migration } from '@mikro-orm/migrations';

const SIDE = `text not null check (side in ('MUNICIPAL','SPECIALIST'))`;
const KIND = `text not null check (kind in ('COORDINATOR','CHILD_COORDINATOR'))`;

/** Who is responsible: needs, coverage of each side, assignments, and the tasks that follow. */
export class M0004Coordination extends Migration {
  override up(): void {
    this.addSql(`
      -- A pathway, or a granted need or a plan without one: what somebody is responsible for.
      create table care_case (
        id uuid primary key,
        patient_id uuid not null references patient,
        pathway_id uuid,
        opened_at timestamptz not null,
        closed_at timestamptz,
        unique (id, patient_id),
        foreign key (pathway_id, patient_id) references pathway (id, patient_id)
      );
      create index care_case_patient on care_case (patient_id);

      create table need (
        id uuid primary key,
        patient_id uuid not null references patient,
        pathway_id uuid,
        case_id uuid,
        kind text not null check (kind in ('COORDINATOR','INDIVIDUAL_PLAN','CHILD_COORDINATOR')),
        side ${SIDE},
        root_id uuid not null references unit,
        basis text not null,
        note text,
        reported_by uuid not null references person,
        reported_at timestamptz not null,
        status text not null check (status in ('REPORTED','GRANTED','DECLINED','WITHDRAWN')),
        decided_at timestamptz,
        decided_by uuid references person,
        decision text,
        on_behalf jsonb,
        version int not null default 1,
        foreign key (pathway_id, patient_id) references pathway (id, patient_id),
        foreign key (case_id, patient_id) references care_case (id, patient_id)
      );
      create index need_patient on need (patient_id);
      create index need_open on need (root_id, reported_at) where status = 'REPORTED';
      alter table deadline add foreign key (case_id, patient_id) references care_case (id, patient_id);

      -- One row a period. At every instant each side of a case has exactly one status; the database holds it.
      create table coverage (
        id uuid primary key,
        patient_id uuid not null,
        case_id uuid not null,
        pathway_id uuid,
        kind ${KIND},
        side ${SIDE},
        status text not null check (status in ('COVERED','VACANT','DECLINED','NOT_NEEDED','EXTERNAL')),
        root_id uuid references unit,
        unit_id uuid references unit,
        need_id uuid references need,
        since timestamptz not null,
        until timestamptz,
        reason text,
        note text,
        changed_by uuid not null references person,
        on_behalf jsonb,
        version int not null default 1,
        foreign key (case_id, patient_id) references care_case (id, patient_id),
        exclude using gist (case_id with =, side with =, kind with =, tstzrange(since, until) with &&)
      );
      create index coverage_case on coverage (case_id);
      create index coverage_patient on coverage (patient_id);
      create index coverage_vacant on coverage (root_id, since) where status = 'VACANT' and until is null;

      create table assignment (
        id uuid primary key,
        patient_id uuid not null,
        case_id uuid not null,
        pathway_id uuid,
        kind ${KIND},
        side ${SIDE},
        person_id uuid references person,
        grant_id uuid references role_grant,
        unit_id uuid not null references unit,
        root_id uuid not null references unit,
        status text not null check (status in ('PROPOSED','WITH_UNIT','ACCEPTED','DECLINED','ENDED')),
        -- Named by the coordinating unit or on its behalf, or accepted: this is who answers for the side.
        accountable boolean not null default false,
        proposed_by uuid not null references person,
        proposed_at timestamptz not null,
        answer_by date,
        accepted_at timestamptz,
        ended_at timestamptz,
        reason text,
        version int not null default 1,
        foreign key (case_id, patient_id) references care_case (id, patient_id),
        check (person_id is not null or status in ('WITH_UNIT','ENDED')),
        check (not accountable or (person_id is not null and status in ('PROPOSED','ACCEPTED')))
      );
      create unique index assignment_one_accountable on assignment (case_id, side, kind) where accountable;
      create unique index assignment_one_open on assignment (case_id, side, kind)
        where status in ('PROPOSED','WITH_UNIT','ACCEPTED') and (accountable or status = 'WITH_UNIT');
      create index assignment_patient on assignment (patient_id);
      create index assignment_case on assignment (case_id);
      create index assignment_person on assignment (person_id) where status in ('PROPOSED','ACCEPTED');

      create table task (
        id uuid primary key,
        patient_id uuid not null references patient,
        pathway_id uuid,
        referral_id uuid,
        kind text not null,
        root_id uuid not null references unit,
        unit_id uuid references unit,
        owner_id uuid references person,
        due_on date,
        done_at timestamptz,
        done_by uuid references person,
        source text not null,
        created_at timestamptz not null,
        version int not null default 1
      );
      create index task_patient on task (patient_id);
      create index task_owner on task (owner_id) where done_at is null;

      -- The same clientMutationId twice has one effect and the same answer.
      create table client_mutation (
        grant_id uuid not null,
        client_mutation_id text not null,
        operation text not null,
        input_hash text not null,
        result_id uuid,
        created_at timestamptz not null default now(),
        primary key (grant_id, client_mutation_id)
      );
    `);
  }

  override down(): void {
    this.addSql(`
      drop table client_mutation, task, assignment, coverage cascade;
      alter table deadline drop constraint deadline_case_id_patient_id_fkey;
      drop table need, care_case cascade;
    `);
  }
}
