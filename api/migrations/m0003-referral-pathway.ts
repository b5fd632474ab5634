import { Migration } from '@mikro-orm/migrations';

const AREA = `check (area in ('ADULT','CHILD','ADDICTION'))`;
const SIDE = `check (side in ('MUNICIPAL','SPECIALIST'))`;

/** National rules as dated data, referrals, pathways with their events, and the deadlines computed from them. */
export class M0003ReferralPathway extends Migration {
  override up(): void {
    this.addSql(`
      create table pathway_definition (
        id uuid primary key,
        pathway_key text not null,
        kind text not null,
        areas text[] not null,
        code text,
        code_system text,
        -- Texts by language: nb, nn, en.
        names jsonb not null,
        applies jsonb,
        version text not null,
        valid_from date,
        valid_to date,
        start_event text,
        phases jsonb not null,
        events jsonb not null,
        catalogue jsonb,
        source text[] not null,
        standing text not null,
        unique (pathway_key, version)
      );
      create table deadline_rule (
        id uuid primary key,
        key text not null unique,
        kind text not null,
        labels jsonb not null,
        side text not null ${SIDE},
        -- Null: holds in every pathway.
        pathway_keys text[],
        organisation_id uuid references unit,
        from_event text not null,
        to_event text not null,
        setting text check (setting in ('OUTPATIENT','INPATIENT')),
        condition text,
        min_days int check (min_days >= 0),
        max_days int check (max_days >= 0),
        day_type text not null check (day_type in ('CALENDAR','WORKING','DATE_SET_PER_PATIENT')),
        force text not null check (force in ('STATUTORY','ADVISORY','TARGET','ORGANISATION')),
        recurring boolean not null default false,
        due_soon_days int not null default 7,
        -- The rule as the engine takes it; the columns above are what people ask for.
        engine jsonb not null,
        edition text,
        legal_basis text,
        source text[] not null,
        standing text not null,
        valid_from date,
        valid_to date,
        check ((force = 'ORGANISATION') = (organisation_id is not null))
      );
      -- Which rules an edition carries: for each clock those of the newest edition that has any.
      create table definition_rule (
        definition_id uuid not null references pathway_definition,
        rule_id uuid not null references deadline_rule,
        primary key (definition_id, rule_id)
      );
      -- Code lists and the rest of the reference data, as published, each row with source and standing.
      create table reference_row (
        list text not null,
        key text not null,
        row jsonb not null,
        standing text,
        primary key (list, key)
      );

      create table referral (
        id uuid primary key,
        patient_id uuid not null references patient,
        status text not null check (status in ('DRAFT','SUBMITTED','RECEIVED','FORWARDED','ACCEPTED','REJECTED','WITHDRAWN')),
        area text not null ${AREA},
        urgency text not null check (urgency in ('ORDINARY','PRIORITY','EMERGENCY')),
        legal_basis text not null,
        pathway_key text not null,
        from_unit_id uuid references unit,
        to_unit_id uuid not null references unit,
        treating_unit_id uuid references unit,
        referrer_id uuid references person,
        external_referrer jsonb,
        submitted_at timestamptz,
        received_at timestamptz,
        received_by uuid references person,
        assess_by date,
        reviewed_with_patient_at date,
        not_reviewed_reason text,
        patient_confirmed_at timestamptz,
        municipal_contact_id uuid references person,
        no_municipal_contact boolean not null default false,
        need_agreed boolean,
        municipality_declined boolean not null default false,
        coordinated_with text,
        conferred_with_gp boolean,
        withdrawn_reason text,
        on_behalf jsonb,
        created_by uuid not null references person,
        created_at timestamptz not null,
        version int not null default 1,
        unique (id, patient_id),
        check (referrer_id is not null or external_referrer is not null),
        check (status = 'DRAFT' or received_at is not null or status = 'WITHDRAWN'),
        check (not (urgency = 'EMERGENCY' and status <> 'DRAFT'))
      );
      create index referral_patient on referral (patient_id);
      create index referral_to_unit on referral (to_unit_id, received_at);
      create table referral_content (
        referral_id uuid primary key,
        patient_id uuid not null,
        content jsonb not null,
        foreign key (referral_id, patient_id) references referral (id, patient_id)
      );
      create table referral_assessment (
        referral_id uuid primary key,
        patient_id uuid not null,
        outcome text not null check (outcome in ('ACCEPT','REJECT')),
        decided_at timestamptz not null,
        decided_by uuid not null references person,
        reason text,
        recommendation text,
        latest_start date,
        forwarded_to_id uuid references unit,
        patient_informed_at timestamptz,
        foreign key (referral_id, patient_id) references referral (id, patient_id),
        check (outcome <> 'REJECT' or (reason <> '' and recommendation <> ''))
      );

      create table pathway (
        id uuid primary key,
        patient_id uuid not null references patient,
        definition_id uuid references pathway_definition,
        pathway_key text not null,
        area text not null ${AREA},
        referral_id uuid,
        unit_id uuid not null references unit,
        status text not null check (status in ('REFERRED','ACTIVE','ENDED','TRANSFERRED','NOT_GRANTED')),
        phase text not null check (phase in ('REFERRAL','ASSESSMENT_OF_REFERRAL','ASSESSMENT','EXTENDED_ASSESSMENT',
          'TREATMENT','DETOX','FOLLOW_UP')),
        care_setting text check (care_setting in ('OUTPATIENT','INPATIENT')),
        clinician_id uuid references person,
        started_on date,
        ended_on date,
        end_reason text,
        created_at timestamptz not null,
        version int not null default 1,
        unique (id, patient_id),
        foreign key (referral_id, patient_id) references referral (id, patient_id)
      );
      create index pathway_patient on pathway (patient_id);
      create index pathway_unit on pathway (unit_id);
      create unique index pathway_referral on pathway (referral_id);

      create table pathway_event (
        id uuid primary key,
        pathway_id uuid not null,
        patient_id uuid not null,
        kind text not null,
        code text,
        care_setting text check (care_setting in ('OUTPATIENT','INPATIENT')),
        occurred_at timestamptz not null,
        registered_at timestamptz not null,
        registered_by uuid not null references person,
        corrected_by_id uuid references pathway_event,
        note text,
        foreign key (pathway_id, patient_id) references pathway (id, patient_id)
      );
      create index pathway_event_pathway on pathway_event (pathway_id, occurred_at);

      create table deadline (
        id uuid primary key,
        patient_id uuid not null references patient,
        pathway_id uuid,
        referral_id uuid,
        case_id uuid not null,
        -- Names the clock within its case: force, side, kind and the event that started it.
        clock_key text not null,
        rule_id uuid not null references deadline_rule,
        kind text not null,
        side text not null ${SIDE},
        force text not null check (force in ('STATUTORY','ADVISORY','TARGET','ORGANISATION')),
        area text ${AREA},
        pathway_key text,
        unit_id uuid not null references unit,
        root_id uuid not null references unit,
        owner_id uuid references person,
        occurrence int not null default 1,
        starts_on date not null,
        due_on date not null,
        due_soon_days int not null default 7,
        met_on date,
        cancelled_at timestamptz,
        waived_at timestamptz,
        waived_by uuid references person,
        waiver_reason_code text,
        waiver_reason text,
        delayed_at timestamptz,
        delayed_by uuid references person,
        delay_reason_code text,
        delay_reason text,
        version int not null default 1,
        foreign key (pathway_id, patient_id) references pathway (id, patient_id),
        foreign key (referral_id, patient_id) references referral (id, patient_id),
        check (waived_at is null or (force <> 'STATUTORY' and waiver_reason_code is not null)),
        check (starts_on <= due_on)
      );
      create unique index deadline_once on deadline (case_id, clock_key);
      create index deadline_pathway on deadline (pathway_id);
      create index deadline_patient_open on deadline (patient_id, due_on, id)
        where met_on is null and waived_at is null and cancelled_at is null;
      create index deadline_patient on deadline (patient_id);
      create index deadline_unit on deadline (unit_id);

      -- Open deadlines only, one row for each organisation that is party: what drives an organisation's list.
      create table deadline_audience (
        subject_id uuid not null,
        due_on date not null,
        deadline_id uuid not null references deadline on delete cascade,
        unit_id uuid not null,
        patient_id uuid not null,
        primary key (subject_id, due_on, deadline_id)
      );
      create index deadline_audience_deadline on deadline_audience (deadline_id);
      create index deadline_audience_unit on deadline_audience (subject_id, unit_id, due_on, deadline_id);
      create index deadline_audience_patient on deadline_audience (patient_id, subject_id);

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

      create function deadline_audience_of_relation() returns trigger language plpgsql as $$
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
      create trigger deadline_audience_of_relation after insert or update of valid_to on relation
        for each row execute function deadline_audience_of_relation();
    `);
  }

  override down(): void {
    this.addSql(`
      drop table deadline_audience, deadline, pathway_event, pathway, referral_assessment, referral_content, referral,
        reference_row, definition_rule, deadline_rule, pathway_definition cascade;
      drop function deadline_audience_of_deadline(), deadline_audience_of_relation() cascade;
    `);
  }
}
