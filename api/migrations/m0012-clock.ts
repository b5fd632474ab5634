import { Migration } from '@mikro-orm/migrations';

const SIDE = `text not null check (side in ('MUNICIPAL','SPECIALIST'))`;

/**
 * What a clock is made of beside the events: what was stated of a patient's condition, an organisation's own settings,
 * a move from one municipality to another. And what it says of itself: how its days were counted, and what it lacks.
 */
export class M0012Clock extends Migration {
  override up(): void {
    this.addSql(`
      alter table deadline
        -- How the days were counted, so that a changed setting explains old dates.
        add day_count text check (day_count in ('CALENDAR','WORKING_MON_FRI','WORKING_MON_SAT','SET_PER_PATIENT')),
        -- The first day of a range.
        add earliest_on date,
        -- Of which rules and calendar the due day is made: when these change, what is met stays where it is.
        add basis text;

      -- A rule whose clock would run, if what is missing were known. Derived, like the deadlines themselves.
      create table deadline_unclocked (
        id uuid primary key,
        patient_id uuid not null references patient,
        pathway_id uuid,
        case_id uuid not null,
        rule_id uuid not null references deadline_rule,
        from_event_id text not null,
        kind text not null,
        side ${SIDE},
        force text not null,
        unit_id uuid not null references unit,
        reason text not null check (reason in ('NUMBER_NOT_FOUND','NO_UPPER_LIMIT','INDIVIDUAL_DATE_NOT_SET',
          'SETTING_UNKNOWN','CONDITION_UNKNOWN')),
        condition text,
        starts_on date not null,
        earliest_on date,
        unique (case_id, rule_id, from_event_id),
        foreign key (case_id, patient_id) references care_case (id, patient_id),
        foreign key (pathway_id, patient_id) references pathway (id, patient_id)
      );
      create index deadline_unclocked_patient on deadline_unclocked (patient_id);
      create index deadline_unclocked_pathway on deadline_unclocked (pathway_id);

      -- What was said of a patient that rules ask for. Rows are never changed: the latest holds.
      create table pathway_condition (
        id uuid primary key,
        pathway_id uuid not null,
        patient_id uuid not null,
        condition text not null,
        holds boolean not null,
        stated_at timestamptz not null,
        stated_by uuid not null references person,
        foreign key (pathway_id, patient_id) references pathway (id, patient_id)
      );
      create index pathway_condition_pathway on pathway_condition (pathway_id, condition, stated_at desc);

      -- An organisation's own: from how many days before a kind of deadline is due soon, and (without a kind) whether
      -- Saturday is a working day there.
      create table deadline_setting (
        id uuid primary key,
        root_id uuid not null references unit,
        kind text,
        due_soon_days int check (due_soon_days between 0 and 365),
        saturday_counts boolean,
        changed_by uuid not null references person,
        changed_at timestamptz not null,
        version int not null default 1,
        unique nulls not distinct (root_id, kind),
        check (kind is null or saturday_counts is null)
      );

      -- The patient moved: the old municipality's clocks end here, and what was open begins anew for the next.
      create table municipal_move (
        id uuid primary key,
        patient_id uuid not null,
        case_id uuid not null,
        from_root_id uuid not null references unit,
        from_unit_id uuid references unit,
        to_root_id uuid references unit,
        moved_at timestamptz not null,
        foreign key (case_id, patient_id) references care_case (id, patient_id)
      );
      create index municipal_move_case on municipal_move (case_id);

      -- A waiver that was taken back: what was said stays.
      create table deadline_waiver_withdrawn (
        id uuid primary key,
        deadline_id uuid not null references deadline,
        patient_id uuid not null references patient,
        reason_code text not null,
        reason text not null,
        waived_by uuid not null references person,
        waived_at timestamptz not null,
        withdrawn_by uuid not null references person,
        withdrawn_at timestamptz not null
      );

      -- What must be computed again because a calendar or a rule was changed; the worker does it in batches.
      create table deadline_replan (
        id uuid primary key,
        -- Null: everybody's.
        root_id uuid references unit,
        reason text not null,
        asked_at timestamptz not null,
        asked_by uuid not null references person,
        reached uuid,
        changed int not null default 0,
        done_at timestamptz
      );
      create index deadline_replan_open on deadline_replan (asked_at) where done_at is null;

      -- A warning beside a decision, such as a latest start past what is set for the young.
      alter table referral_assessment add warnings jsonb not null default '[]';

      grant select, insert, update on deadline_unclocked, deadline_setting, deadline_replan to samlop_app, samlop_worker;
      grant select, insert on pathway_condition, municipal_move, deadline_waiver_withdrawn to samlop_app, samlop_worker;
      grant delete on deadline_unclocked to samlop_app, samlop_worker;

      -- The audience answers for counts too: what they are counted by stands in it.
      alter table deadline_audience
        add case_id uuid, add pathway_id uuid, add kind text, add side text, add force text, add area text,
        add due_soon_days int not null default 7;
      update deadline_audience a set case_id = d.case_id, pathway_id = d.pathway_id, kind = d.kind, side = d.side,
        force = d.force, area = d.area, due_soon_days = d.due_soon_days from deadline d where d.id = a.deadline_id;
      alter table deadline_audience alter case_id set not null, alter kind set not null, alter side set not null,
        alter force set not null;
    `);
    this.addSql(audience);
    // Counts by unit and by day are read from it alone.
    this.addSql(`
      drop index deadline_audience_unit;
      create index deadline_audience_unit on deadline_audience (subject_id, unit_id, due_on, deadline_id)
        include (patient_id, due_soon_days);
    `);
    // A very big organisation's deadlines of any status, in order of date (read/page.ts).
    this.addSql('create index deadline_due on deadline (due_on, id)');
  }

  override down(): void {
    this.addSql(`
      drop index deadline_due, deadline_audience_unit;
      create index deadline_audience_unit on deadline_audience (subject_id, unit_id, due_on, deadline_id);
      drop trigger deadline_audience_inserted on deadline;
      drop trigger deadline_audience_updated on deadline;
      drop function deadline_audience_inserted(), deadline_audience_updated(), deadline_audience_add(uuid[]), samlop_now();
      alter table deadline_audience drop case_id, drop pathway_id, drop kind, drop side, drop force, drop area,
        drop due_soon_days;
      alter table referral_assessment drop warnings;
      drop table deadline_waiver_withdrawn, deadline_replan, municipal_move, deadline_setting, pathway_condition, deadline_unclocked;
      alter table deadline drop day_count, drop earliest_on, drop basis;
    `);
    this.addSql(audienceBefore);
  }
}

/**
 * The audience, once for each statement and not for each row, and of relations that end on a day to come as well. Who
 * reads checks the relation itself: what has ended is in the way at most, until the night.
 */
const audience = `
  drop trigger deadline_audience_of_deadline on deadline;
  drop function deadline_audience_of_deadline();

  -- The program's clock where it writes, else the database's.
  create function samlop_now() returns timestamptz language sql stable as $$
    select coalesce(nullif(current_setting('samlop.now', true), '')::timestamptz, now());
  $$;

  create function deadline_audience_add(ids uuid[]) returns void language sql as $$
    insert into deadline_audience (subject_id, due_on, deadline_id, unit_id, patient_id, case_id, pathway_id, kind, side,
      force, area, due_soon_days)
    select distinct r.subject_id, d.due_on, d.id, d.unit_id, d.patient_id, d.case_id, d.pathway_id, d.kind, d.side,
           d.force, d.area, d.due_soon_days
      from deadline d join relation r on r.patient_id = d.patient_id
     where d.id = any(ids) and d.met_on is null and d.waived_at is null and d.cancelled_at is null
       and r.kind = 'PARTY' and (r.valid_to is null or r.valid_to > samlop_now());
  $$;

  create function deadline_audience_inserted() returns trigger language plpgsql as $$
  begin
    -- A deadline and a relation written at once would miss each other's trigger: both wait for the patient.
    perform 1 from patient where id in (select patient_id from changed) order by id for no key update;
    perform deadline_audience_add(array(select id from changed));
    return null;
  end $$;
  create trigger deadline_audience_inserted after insert on deadline
    referencing new table as changed for each statement execute function deadline_audience_inserted();

  create function deadline_audience_updated() returns trigger language plpgsql as $$
  declare ids uuid[];
  begin
    ids := array(select n.id from changed n join before b on b.id = n.id
      where (n.due_on, n.unit_id, n.due_soon_days, n.met_on is null and n.waived_at is null and n.cancelled_at is null)
        is distinct from (b.due_on, b.unit_id, b.due_soon_days, b.met_on is null and b.waived_at is null and b.cancelled_at is null));
    if ids = '{}' then return null; end if;
    perform 1 from patient where id in (select patient_id from changed where id = any(ids)) order by id for no key update;
    delete from deadline_audience where deadline_id = any(ids);
    perform deadline_audience_add(ids);
    return null;
  end $$;
  create trigger deadline_audience_updated after update on deadline
    referencing new table as changed old table as before for each statement execute function deadline_audience_updated();

  create or replace function deadline_audience_of_relation() returns trigger language plpgsql as $$
  begin
    if new.kind <> 'PARTY' then return null; end if;
    perform 1 from patient where id = new.patient_id for no key update;
    delete from deadline_audience where patient_id = new.patient_id and subject_id = new.subject_id;
    insert into deadline_audience (subject_id, due_on, deadline_id, unit_id, patient_id, case_id, pathway_id, kind, side,
      force, area, due_soon_days)
    select new.subject_id, d.due_on, d.id, d.unit_id, d.patient_id, d.case_id, d.pathway_id, d.kind, d.side, d.force, d.area,
           d.due_soon_days
      from deadline d
     where d.patient_id = new.patient_id and d.met_on is null and d.waived_at is null and d.cancelled_at is null
       and exists (select from relation r where r.patient_id = new.patient_id and r.subject_id = new.subject_id
                    and r.kind = 'PARTY' and (r.valid_to is null or r.valid_to > samlop_now()));
    return null;
  end $$;

  insert into deadline_audience (subject_id, due_on, deadline_id, unit_id, patient_id, case_id, pathway_id, kind, side, force,
    area, due_soon_days)
  select distinct r.subject_id, d.due_on, d.id, d.unit_id, d.patient_id, d.case_id, d.pathway_id, d.kind, d.side, d.force,
         d.area, d.due_soon_days
    from relation r join deadline d on d.patient_id = r.patient_id
   where r.kind = 'PARTY' and r.valid_to > samlop_now() and d.met_on is null and d.waived_at is null and d.cancelled_at is null
  on conflict do nothing;
`;

/** As migration 3 has it. */
const audienceBefore = `
  create function deadline_audience_of_deadline() returns trigger language plpgsql as $$
  begin
    -- A deadline and a relation written at once would miss each other's trigger: both wait for the patient.
    perform 1 from patient where id = new.patient_id for no key update;
    delete from deadline_audience where deadline_id = new.id;
    if new.met_on is null and new.waived_at is null and new.cancelled_at is null then
      insert into deadline_audience (subject_id, due_on, deadline_id, unit_id, patient_id)
      select distinct r.subject_id, new.due_on, new.id, new.unit_id, new.patient_id from relation r
       where r.patient_id = new.patient_id and r.kind = 'PARTY' and r.valid_to is null;
    end if;
    return null;
  end $$;
  create trigger deadline_audience_of_deadline
    after insert or update of due_on, met_on, waived_at, cancelled_at, unit_id on deadline
    for each row execute function deadline_audience_of_deadline();

  create or replace function deadline_audience_of_relation() returns trigger language plpgsql as $$
  begin
    if new.kind <> 'PARTY' then return null; end if;
    perform 1 from patient where id = new.patient_id for no key update;
    delete from deadline_audience where patient_id = new.patient_id and subject_id = new.subject_id;
    insert into deadline_audience (subject_id, due_on, deadline_id, unit_id, patient_id)
    select new.subject_id, d.due_on, d.id, d.unit_id, d.patient_id from deadline d
     where d.patient_id = new.patient_id and d.met_on is null and d.waived_at is null and d.cancelled_at is null
       and exists (select from relation r where r.patient_id = new.patient_id and r.subject_id = new.subject_id
                    and r.kind = 'PARTY' and r.valid_to is null);
    return null;
  end $$;
`;
