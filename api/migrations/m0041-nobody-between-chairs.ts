import { Migration } from '@mikro-orm/migrations';

/**
 * Who answers for a side, held by the database: what a transaction leaves behind is looked at as it commits, one
 * transaction at a time for each case.
 */
export class M0041NobodyBetweenChairs extends Migration {
  override up(): void {
    this.addSql(sidesHeld);
    this.addSql(
      triggers
        .map(
          ([name, table, when, key]) =>
            `create constraint trigger ${name} after ${when} on ${table} deferrable initially deferred
             for each row when (app.of_the_program()) execute function app.sides_held('${key}');`,
        )
        .join('\n'),
    );
    this.addSql(`alter table coverage add column ask_again_on date;`);
    this.addSql(anotherAsked);
    this.addSql(standingIn);
    this.addSql(handover);
    this.addSql(coordinatorTasks);
    this.addSql(toRefer);
  }

  override down(): void {
    this.addSql(
      'drop table referral_suggestion, coordinator_task_entry, handover_note, substitution cascade; drop function app.stands_in(uuid);',
    );
    this.addSql(`
      alter table need drop column assignment_id, drop constraint need_kind_check,
        add constraint need_kind_check check (kind in ('COORDINATOR','INDIVIDUAL_PLAN','CHILD_COORDINATOR')) not valid;
    `);
    this.addSql(triggers.map(([name, table]) => `drop trigger ${name} on ${table};`).join('\n'));
    this.addSql(`
      drop function app.sides_held();
      drop function app.of_the_program();
      alter table coverage drop column ask_again_on;
    `);
  }
}

const triggers: readonly (readonly [name: string, table: string, when: string, key: string])[] = [
  ['sides_held', 'coverage', 'insert or update', 'case_id'],
  ['sides_held', 'assignment', 'insert or update', 'case_id'],
  ['sides_held', 'care_case', 'insert or update of closed_at', 'id'],
  ['sides_held', 'pathway', 'insert or update of status', 'id'],
];

const sidesHeld = `
  -- The owner migrates, restores and loads what was checked where it came from.
  create function app.of_the_program() returns boolean language sql stable as $$
    select current_user <> 'samlop_owner' and not coalesce((select r.rolsuper from pg_roles r where r.rolname = current_user), false)
  $$;
  set local role samlop_lookup;
  create function app.sides_held() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare held uuid := (to_jsonb(new) ->> tg_argv[0])::uuid; pathway_of uuid; runs boolean; opened boolean;
  begin
    -- Whoever comes second looks when the first has committed.
    perform pg_advisory_xact_lock(hashtextextended(held::text, 41));
    select k.pathway_id, k.closed_at is null, p.status in ('REFERRED', 'ACTIVE') into pathway_of, opened, runs
      from care_case k left join pathway p on p.id = k.pathway_id where k.id = held;
    if not found then
      if tg_table_name = 'pathway' and to_jsonb(new) ->> 'status' in ('REFERRED', 'ACTIVE') then
        raise exception 'an open pathway without a case' using errcode = 'check_violation', constraint = 'sides_held';
      end if;
      return null;
    end if;
    if runs and not opened then
      raise exception 'an open pathway whose case is closed' using errcode = 'check_violation', constraint = 'sides_held';
    end if;
    if not opened then
      if exists (select from coverage c where c.case_id = held and c.until is null)
         or exists (select from assignment a where a.case_id = held and a.accountable) then
        raise exception 'a closed case that somebody answers for' using errcode = 'check_violation', constraint = 'sides_held';
      end if;
      return null;
    end if;
    -- A period ends where the next begins; the specialist's part alone ends before its case, with the pathway.
    if exists (select from coverage c where c.case_id = held and c.until is not null
         and (c.side = 'MUNICIPAL' or pathway_of is null or runs)
         and not exists (select from coverage n where n.case_id = held and n.side = c.side and n.kind = c.kind
                          and n.since = c.until and n.id <> c.id)) then
      raise exception 'a side that nothing is said of' using errcode = 'check_violation', constraint = 'sides_held';
    end if;
    if (pathway_of is not null or tg_table_name = 'care_case') and exists (
         select from (values ('MUNICIPAL', true), ('SPECIALIST', coalesce(runs, true))) s(side, asked)
          where s.asked and not exists (select from coverage c where c.case_id = held and c.side = s.side
            and c.kind = 'COORDINATOR' and c.until is null)) then
      raise exception 'a side that was never said anything of' using errcode = 'check_violation', constraint = 'sides_held';
    end if;
    if exists (
         (select side, kind from coverage where case_id = held and until is null and status = 'COVERED'
          except select side, kind from assignment where case_id = held and accountable)
         union all
         (select side, kind from assignment where case_id = held and accountable
          except select side, kind from coverage where case_id = held and until is null and status = 'COVERED')) then
      raise exception 'covered is one who answers, and who answers covers' using errcode = 'check_violation', constraint = 'sides_held';
    end if;
    return null;
  end $$;
  set local role samlop_owner;
`;

/** The patient asks for another coordinator: a need as any other, of somebody in another's place. */
const anotherAsked = `
  alter table need add column assignment_id uuid;
  alter table need drop constraint need_kind_check;
  alter table need add constraint need_kind_check
    check (kind in ('COORDINATOR','INDIVIDUAL_PLAN','CHILD_COORDINATOR','ANOTHER_COORDINATOR')) not valid;
`;

const standingIn = `
  create table substitution (
    id uuid primary key,
    person_id uuid not null references person,
    role text not null check (role in ('COORDINATOR','GP')),
    substitute_id uuid not null references person,
    unit_id uuid not null references unit,
    root_id uuid not null references unit,
    starts_on date not null,
    ends_on date not null,
    covered int not null,
    left_out int not null,
    created_by uuid not null references person,
    created_at timestamptz not null,
    ended_at timestamptz,
    version int not null default 1,
    check (ends_on >= starts_on),
    check (substitute_id <> person_id),
    -- Of each who is away one stands in at a time.
    exclude using gist (person_id with =, role with =, root_id with =, daterange(starts_on, ends_on, '[]') with &&)
      where (ended_at is null)
  );
  create index substitution_root on substitution (root_id, starts_on);
  create index substitution_substitute on substitution (substitute_id);
  alter table substitution enable row level security;
  alter table substitution force row level security;
  grant select on substitution to samlop_reader, samlop_beyond, samlop_lookup;
  grant select, insert, update on substitution to samlop_app;
  grant select, update on substitution to samlop_worker;
  set local role samlop_lookup;
  -- Who answers today in place of whoever was assigned; what it rests on is the substitute's own relation.
  create function app.stands_in(assigned uuid) returns uuid language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    return (select r.subject_id from relation r where r.cause_id = assigned and r.kind = 'COORDINATES' and r.cause = 'substitution'
      and r.valid_from <= samlop_now() and r.valid_to > samlop_now() limit 1);
  end $$;
  set local role samlop_owner;
`;

const handover = `
  create table handover_note (
    id uuid primary key,
    patient_id uuid not null references patient,
    case_id uuid not null,
    assignment_id uuid not null references assignment,
    side text not null check (side in ('MUNICIPAL','SPECIALIST')),
    text text not null check (text <> ''),
    written_by uuid not null references person,
    written_at timestamptz not null,
    foreign key (case_id, patient_id) references care_case (id, patient_id)
  );
  create index handover_note_patient on handover_note (patient_id, written_at);
  alter table handover_note enable row level security;
  alter table handover_note force row level security;
  grant select on handover_note to samlop_reader, samlop_beyond, samlop_lookup;
  grant select, insert on handover_note to samlop_app;
  grant select on handover_note to samlop_worker;
`;

const coordinatorTasks = `
  create table coordinator_task_entry (
    id uuid primary key,
    patient_id uuid not null references patient,
    case_id uuid not null,
    kind text not null check (kind in ('INFORM_AND_GUIDE','WORK_WITH_SPECIALIST','FOLLOW_UP_FROM_GOALS','SECURE_INTERACTION',
      'COORDINATE_SERVICES','CALL_MEETINGS','KEEP_PLAN_CURRENT','PREPARE_MEASURES')),
    done_on date,
    due_on date,
    note text check (note <> ''),
    recorded_by uuid not null references person,
    recorded_at timestamptz not null,
    check (done_on is not null or due_on is not null),
    foreign key (case_id, patient_id) references care_case (id, patient_id)
  );
  create index coordinator_task_entry_case on coordinator_task_entry (case_id, recorded_at);
  create index coordinator_task_entry_patient on coordinator_task_entry (patient_id);
  alter table coordinator_task_entry enable row level security;
  alter table coordinator_task_entry force row level security;
  grant select on coordinator_task_entry to samlop_reader, samlop_beyond, samlop_lookup;
  grant select, insert on coordinator_task_entry to samlop_app;
  grant select on coordinator_task_entry to samlop_worker;
`;

/** Staff who are not the GP think of a referral, and the GP answers. */
const toRefer = `
  create table referral_suggestion (
    id uuid primary key,
    patient_id uuid not null references patient,
    gp_id uuid not null references person,
    suggested_by uuid not null references person,
    unit_id uuid not null references unit,
    root_id uuid not null references unit,
    pathway_key text,
    reason text not null check (reason <> ''),
    suggested_at timestamptz not null,
    status text not null check (status in ('SUGGESTED','TAKEN_UP','NOT_TAKEN_UP')),
    answer text check (answer <> ''),
    answered_at timestamptz,
    answered_by uuid references person,
    version int not null default 1,
    check ((status = 'SUGGESTED') = (answered_at is null))
  );
  create index referral_suggestion_patient on referral_suggestion (patient_id);
  create index referral_suggestion_gp on referral_suggestion (gp_id, suggested_at) where status = 'SUGGESTED';
  alter table referral_suggestion enable row level security;
  alter table referral_suggestion force row level security;
  grant select on referral_suggestion to samlop_reader, samlop_beyond, samlop_lookup;
  grant select, insert, update on referral_suggestion to samlop_app;
  grant select, update on referral_suggestion to samlop_worker;
`;
