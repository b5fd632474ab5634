import { Migration } from '@mikro-orm/migrations';

/** One entry for each patient of a row of the log, with what the row says beside. */
const entryView = (more = ''): string => `view audit.access_log_entry with (security_invoker = true) as
      select encode(set_byte(set_byte(uuid_send(l.id), 14, p.place / 256), 15, p.place % 256), 'hex')::uuid as id,
             l.id as row_id, l.at, l.person_id, l.grant_id, l.role, l.unit_id, l.root_id, l.client_id, l.request_id,
             l.operation, l.action, l.purpose, l.resource_type, l.relation, l.decision, l.rule,
             p.patient_id, p.resource_ids, l.details${more}
        from audit.access_log l
        cross join lateral (
          select u.patient_id, array_agg(u.resource_id) filter (where u.resource_id is not null) as resource_ids,
                 min(u.place)::int as place
            from unnest(l.patient_ids, l.resource_ids) with ordinality as u(patient_id, resource_id, place)
           group by u.patient_id
        ) p;`;

const KINDS = `'SELF','PARENT','KIN','GP_OF','REFERRER_OF','ADDRESSED','TREATS','SERVES','COORDINATES','REGISTERS','PARTNER','PARTY'`;

/** Break-glass with its review, graded addresses, and what is found that somebody has to look at. */
export class M0019Emergency extends Migration {
  override up(): void {
    this.addSql(`
      alter table relation drop constraint relation_kind_check;
      alter table relation add constraint relation_kind_check check (kind in (${KINDS},'BREAK_GLASS'));
      -- What break-glass opens always ends by itself.
      alter table relation add constraint relation_emergency_ends check (kind <> 'BREAK_GLASS' or valid_to is not null);

      create table break_glass (
        id uuid primary key,
        patient_id uuid not null references patient,
        opened_by uuid not null references person,
        grant_id uuid not null references role_grant,
        unit_id uuid not null references unit,
        root_id uuid not null references unit,
        role text not null,
        ground text not null check (ground in ('LIFE_OR_HEALTH','CANNOT_CONSENT','DANGER_TO_OTHERS','OTHER')),
        reason text not null check (length(reason) >= 20),
        opened_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        review_due_at timestamptz not null,
        escalated_at timestamptz,
        reviewed_at timestamptz,
        reviewed_by uuid references person,
        outcome text check (outcome in ('JUSTIFIED','NOT_JUSTIFIED')),
        review_note text,
        version int not null default 1,
        unique (id, patient_id),
        check (expires_at > opened_at),
        check ((reviewed_at is null) = (outcome is null) and (reviewed_at is null) = (reviewed_by is null)),
        -- Nobody closes the review of what they opened.
        check (reviewed_by <> opened_by)
      );
      create index break_glass_root on break_glass (root_id, opened_at);
      create index break_glass_patient on break_glass (patient_id);
      create index break_glass_person on break_glass (opened_by, patient_id);
      create index break_glass_waiting on break_glass (review_due_at) where reviewed_at is null and escalated_at is null;

      create table break_glass_renewal (
        id uuid primary key,
        break_glass_id uuid not null,
        patient_id uuid not null,
        reason text not null check (length(reason) >= 20),
        renewed_at timestamptz not null,
        expires_at timestamptz not null,
        foreign key (break_glass_id, patient_id) references break_glass (id, patient_id)
      );
      create index break_glass_renewal_of on break_glass_renewal (break_glass_id);

      -- Whoever is authorised no longer does not act as health personnel, whatever grants remain.
      alter table person add column authorisation_withdrawn_at timestamptz;

      -- Apart from the patient, and every reader's to ask: what is hidden by it must not depend on whom one sees.
      create table address_protection (
        id uuid primary key default gen_random_uuid(),
        patient_id uuid not null references patient,
        grade int not null check (grade in (6, 7)),
        registered_by uuid references person,
        registered_at timestamptz not null default now(),
        ended_at timestamptz,
        ended_by uuid references person,
        check ((ended_at is null) = (ended_by is null))
      );
      create unique index address_protection_standing on address_protection (patient_id) where ended_at is null;
      -- Protected until now without a grade: the strictest, until somebody says which.
      insert into address_protection (patient_id, grade, registered_by)
        select id, 6, created_by from patient where protected_address;
      alter table patient drop column protected_address;
      grant select, insert, update on address_protection to samlop_app;
      grant select on address_protection to samlop_worker, samlop_auditor;

      -- Looks that somebody has to ask about; one of a kind for a person, a patient and a day.
      create table access_finding (
        id uuid primary key,
        kind text not null check (kind in ('OWN_RECORD','RELATIVE','COLLEAGUE')),
        status text not null check (status in ('OPEN','EXPLAINED','ESCALATED','CLOSED')),
        person_id uuid not null references person,
        unit_id uuid references unit,
        root_id uuid not null references unit,
        patient_id uuid not null references patient,
        day date not null,
        count int not null check (count > 0),
        found_at timestamptz not null,
        unique (kind, person_id, root_id, patient_id, day)
      );
      create index access_finding_root on access_finding (root_id, found_at);
      -- How far the log was gone through, by the log's own clock.
      create table access_scan (
        only_one boolean primary key default true check (only_one),
        scanned_to timestamptz not null
      );
      insert into access_scan (scanned_to) values (now());
      grant select on access_finding to samlop_app;
      grant select, insert on access_finding to samlop_worker;
      grant select, update on access_scan to samlop_worker;
      -- The worker reads who looked at whom, and nothing else of the log.
      grant select (id, at, person_id, role, unit_id, root_id, decision, patient_ids) on audit.access_log to samlop_worker;

      -- Which opening a look rested on: it holds the reason.
      alter table audit.access_log add column break_glass_id uuid;
      create or replace ${entryView(', l.break_glass_id')}

      grant select, insert, update on break_glass to samlop_app;
      grant select, update on break_glass to samlop_worker;
      grant select, insert on break_glass_renewal to samlop_app;
      grant select on break_glass_renewal to samlop_worker;
      -- An auditor reads by which opening somebody looked.
      grant select on break_glass, break_glass_renewal to samlop_auditor;
    `);
  }

  override down(): void {
    this.addSql(`
      alter table person drop column authorisation_withdrawn_at;
      drop view audit.access_log_entry;
      alter table audit.access_log drop column break_glass_id;
      create ${entryView()}
      grant select on audit.access_log_entry to samlop_auditor;
      revoke select (id, at, person_id, role, unit_id, root_id, decision, patient_ids) on audit.access_log from samlop_worker;
      drop table access_scan, access_finding;
      drop table break_glass_renewal, break_glass;
      alter table patient add column protected_address boolean not null default false;
      update patient set protected_address = true
        where id in (select patient_id from address_protection where ended_at is null);
      drop table address_protection;
      delete from relation where kind = 'BREAK_GLASS';
      alter table relation drop constraint relation_emergency_ends, drop constraint relation_kind_check;
      alter table relation add constraint relation_kind_check check (kind in (${KINDS}));
    `);
  }
}
