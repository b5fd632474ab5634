import { Migration } from '@mikro-orm/migrations';

/**
 * What is registered after a look was found may explain it; whom a pseudonym of the log stands for is looked up, not
 * searched for; and the names of some of the staff are kept from patients.
 */
export class M0038LaterExplanations extends Migration {
  override up(): void {
    this.addSql(explanations);
    this.addSql(rules);
    this.addSql(pseudonyms);
    this.addSql(names);
  }

  override down(): void {
    this.addSql(`
      set local role samlop_lookup;
      drop function app.subjects_of_people(uuid[]), app.name_kept(uuid);
      ${named(false)}
      set local role samlop_owner;
      drop table log_pseudonym, name_protection;
      ${rulesBefore}
      alter table log_finding_row drop column explained_by;
      alter table log_finding drop column explained_by, drop column registered, drop column wrote;
      -- Policies are compiled whole: the next start makes them again.
      comment on schema rules is null;
    `);
  }
}

const explanations = `
  -- What was registered about the looks when it was last asked what explains them; another than now: it is asked again.
  alter table log_finding add column registered text, add column explained_by text[] not null default '{}',
    add column wrote boolean;
  comment on column log_finding.wrote is 'Whether they wrote in the record about then; null: judged by the version before.';
  comment on column log_finding.explained_by is 'What explains rows that it no longer rests on, registered after it was found.';
  alter table log_finding_row add column explained_by text;
  comment on column log_finding_row.explained_by is 'What explained it after it was found; null: nothing, or it was explained from the first.';
`;

/** Before the first policies are compiled, nobody sees a row of a table that they are forced on. */
const unforced = (update: string): string => `
  alter table access_rule no force row level security;
  ${update}
  alter table access_rule force row level security;
`;
const rules = unforced(`
  update access_rule set version = 2, thresholds = thresholds || '{"quietDays": 90}', bounds = bounds || '{"quietDays": [0, 365]}'
   where kind = 'RELATIVE';
  update access_rule set version = 2, thresholds = thresholds || '{"workDays": 30}', bounds = bounds || '{"workDays": [1, 90]}'
   where kind = 'NO_RELATION';
`);
const rulesBefore = unforced(`
  update access_rule set version = 1, thresholds = thresholds - 'quietDays', bounds = bounds - 'quietDays' where kind = 'RELATIVE';
  update access_rule set version = 1, thresholds = thresholds - 'workDays', bounds = bounds - 'workDays' where kind = 'NO_RELATION';
`);

/** Looked up in what the worker has noted; only a name that is not there yet is searched for among all. */
const named = (noted: boolean): string => `
  create or replace function app.subject_named(pseudonym text, root uuid) returns uuid language plpgsql stable security definer
    set search_path = public, pg_temp as $$
  declare found uuid; said bytea;
  begin
    if pseudonym !~ '^P-[0-9A-F]{12}$' then return null; end if;
    said := decode(substr(pseudonym, 3), 'hex');
    ${noted ? `select p.subject_id into found from log_pseudonym p where p.root_id = root and p.code = said;` : ''}
    ${noted ? 'if found is null then' : ''}
    select s.id into found from audit.subject s
     where substr(sha256(convert_to(s.id::text || root::text, 'UTF8')), 1, 6) = said;
    ${noted ? 'end if;' : ''}
    if found is null then return null; end if;
    if exists (select from audit.subject s join relation r on r.patient_id = s.patient_id
                where s.id = found and r.subject_id = root and r.kind = 'PARTY')
      or exists (select from audit.entry e where e.root_id = root and e.subject_ids @> array[found])
      or exists (select from audit.entry e where e.actor_id = found and (e.root_id = root or app.party_to(e.subject_ids, root, e.at)))
    then return found; end if;
    return null;
  end $$;
`;

const pseudonyms = `
  -- How the log names somebody to the auditors of an organisation: the pseudonym's six bytes.
  create table log_pseudonym (
    root_id uuid not null references unit,
    code bytea not null check (length(code) = 6),
    subject_id uuid not null references audit.subject on delete cascade,
    primary key (root_id, code)
  );
  create index log_pseudonym_subject on log_pseudonym (subject_id);
  alter table log_pseudonym enable row level security;
  alter table log_pseudonym force row level security;
  grant select on log_pseudonym to samlop_reader, samlop_beyond, samlop_lookup;
  grant select, insert on log_pseudonym to samlop_worker;

  set local role samlop_lookup;
  ${named(true)}
  -- What the log calls people who act, or could have acted, for a patient or for themselves. Who has no name yet gets one.
  create function app.subjects_of_people(asked uuid[]) returns table (person uuid, subject uuid) language plpgsql volatile
    security definer set search_path = public, pg_temp as $$
  begin
    insert into audit.subject (person_id)
      select p.id from person p where p.id = any(asked) and not exists (select from audit.subject s where s.person_id = p.id)
       order by p.id on conflict do nothing;
    return query select s.person_id, s.id from audit.subject s where s.person_id = any(asked);
  end $$;
  revoke execute on function app.subjects_of_people from public;
  grant execute on function app.subjects_of_people to samlop_beyond;
  set local role samlop_owner;
`;

const names = `
  -- Members of staff whose names patients, and those near to them, do not read (skjermet navn).
  create table name_protection (
    id uuid primary key,
    person_id uuid not null references person,
    root_id uuid not null references unit,
    reason text not null check (char_length(reason) >= 20),
    registered_by uuid not null references person,
    registered_at timestamptz not null,
    ended_at timestamptz,
    version int not null default 1,
    check (registered_by <> person_id)
  );
  create unique index name_protection_once on name_protection (person_id, root_id) where ended_at is null;
  create index name_protection_root on name_protection (root_id, registered_at);
  alter table name_protection enable row level security;
  alter table name_protection force row level security;
  grant select, insert, update on name_protection to samlop_app;
  grant select on name_protection to samlop_reader, samlop_beyond, samlop_lookup, samlop_worker;

  set local role samlop_lookup;
  -- Whether somebody's name is kept from whoever asks: not one's own, nor of who acts for the same patient.
  create function app.name_kept(person uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from name_protection n where n.person_id = $1 and n.ended_at is null)
      and $1 is distinct from app.person_id() and not ($1 = any(app.near_ids()))
  $$;
  set local role samlop_owner;
`;
