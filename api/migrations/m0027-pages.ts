import { Migration } from '@mikro-orm/migrations';
import { actAs } from './m0021-row-policies.js';

/**
 * What row policies ask for each row of each table is asked once for each patient of a page: whoever reads a page notes
 * whose rows it has, the database itself looks their relations up, and the policies ask that note first.
 */
export class M0027Pages extends Migration {
  override up(): void {
    this.addSql(page);
    // What a patient is called may be what somebody registered: the log names the patient by it.
    this.addSql('grant select on patient_registration to samlop_auditor');
    this.addSql(holds);
    this.addSql(`set local role samlop_lookup; ${actAsNow} ${blocked} set local role samlop_owner;`);
  }

  override down(): void {
    // Policies refer to what is dropped: all are made again by the next start (api/src/platform/row-policies.ts).
    this.addSql(`
      do $$ declare p record; begin
        for p in select schemaname, tablename, policyname from pg_policies where schemaname in ('public', 'audit') loop
          execute format('drop policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
        end loop;
      end $$;
      comment on schema rules is null;
      set local role samlop_lookup;
      ${actAs.replace('create function', 'create or replace function')}
      ${blockedBefore}
      drop function app.page(text[]), app.note_page(uuid[], text[]), app.reach();
      set local role samlop_owner;
      ${holdsBefore}
      revoke select on patient_registration from samlop_auditor;
    `);
  }
}

/** Asked for each table of a statement, several times: in as few steps as it can be. */
const holds = `
  create or replace function app.holds() returns boolean language sql stable as $$
    select current_setting('role') = current_setting('samlop.as', true)
        or current_setting('role') = any('{samlop_effects,samlop_beyond,samlop_auditor}')
  $$;
`;

const holdsBefore = `
  create or replace function app.holds() returns boolean language sql stable as $$
    select coalesce(current_setting('role') in (current_setting('samlop.as', true), 'samlop_effects', 'samlop_beyond', 'samlop_auditor'), false)
      and coalesce(current_setting('samlop.as', true), '') <> ''
  $$;
`;

const page = `
  set local role samlop_lookup;

  -- The patients of the page that is being read, where a relation of one of these kinds was found to hold to each.
  create function app.page(kinds text[]) returns uuid[] language sql stable as $$
    select case when string_to_array(app.said('page_kinds'), ',') <@ kinds then app.said('page')::uuid[] end
  $$;

  -- Notes of these patients those to whom whoever asks has such a relation now; the others are asked about one by one.
  create function app.note_page(asked uuid[], kinds text[]) returns boolean language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare root uuid := app.root_id(); mine uuid[] := app.subjects(); at timestamptz := samlop_now(); found uuid[];
  begin
    if kinds = '{PARTY}' then
      found := array(select r.patient_id from relation r where r.subject_id = root and r.patient_id = any(asked)
        and r.kind = 'PARTY' and r.valid_from <= at and (r.valid_to is null or r.valid_to > at));
    else
      found := array(select r.patient_id from relation r where r.subject_id = any(mine) and r.patient_id = any(asked)
        and r.kind = any(kinds) and (r.root_id is null or r.root_id = root)
        and r.valid_from <= at and (r.valid_to is null or r.valid_to > at));
    end if;
    perform set_config('samlop.page', found::text, true), set_config('samlop.page_kinds', array_to_string(kinds, ','), true);
    return true;
  end $$;

  -- An organisation's patients, where a list had better begin with them than walk in its order until a page is full: with
  -- n of N patients, about 51 N / n rows are walked for a page of 50. Null: it had better walk.
  create function app.reach() returns uuid[] language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare root uuid := app.root_id(); at timestamptz := samlop_now(); found uuid[]; most int;
  begin
    select least(2000, sqrt(51 * greatest(c.reltuples, 1000)))::int into most from pg_class c where c.oid = 'patient'::regclass;
    found := array(select r.patient_id from relation r where r.subject_id = root and r.kind = 'PARTY'
      and r.valid_from <= at and (r.valid_to is null or r.valid_to > at) limit most + 1);
    if cardinality(found) > most then return null; end if;
    return found;
  end $$;

  set local role samlop_owner;
  comment on function app.few() is 'Asked by policies before those of M0027Pages; nothing sets it any more.';
`;

const actAsNow = `
  create or replace function app.act_as(asked uuid, at timestamptz) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare found record; subjects uuid[] := '{}'; closed uuid[] := '{}'; shut uuid[]; kept uuid[] := '{}';
  begin
    select x.* into found from (
      select g.id, g.person_id, g.role, g.unit_id, u.organisation_id as root_id, null::uuid as patient_id,
             case when o.kind in ('HEALTH_TRUST', 'DEPARTMENT', 'SECTION', 'PRIVATE_INSTITUTION', 'CONTRACT_SPECIALIST', 'ACUTE') then 'SPECIALIST'
                  when g.unit_id is not null then 'MUNICIPAL' end as side
        from role_grant g join person p on p.id = g.person_id and p.active
        left join unit u on u.id = g.unit_id left join unit o on o.id = u.organisation_id
       where g.id = asked and g.valid_from <= at and (g.valid_to is null or g.valid_to > at)
         and not (g.role in ('CLINICIAN', 'GP') and coalesce(p.authorisation_withdrawn_at <= at, false))
      union all
      select r.id, r.subject_id, case r.kind when 'SELF' then 'PATIENT' when 'PARENT' then 'PARENT' else 'NEXT_OF_KIN' end,
             null, null, r.patient_id, null
        from relation r join person p on p.id = r.subject_id and p.active
       where r.id = asked and r.kind in ('SELF', 'PARENT', 'KIN')
         and r.valid_from <= at and (r.valid_to is null or r.valid_to > at)
         and (r.kind <> 'PARENT' or r.basic_until is null or r.basic_until > at or r.open_until > at)) x;
    if found.id is not null then
      subjects := array_remove(array[found.person_id, found.root_id] || array(
        select c.descendant_id from unit_closure c where c.ancestor_id = found.unit_id), null);
    end if;
    -- A block reaches down: on a department it closes out those of its sections, on a section not its leader above.
    closed := array(select b.id from block b
      where b.subject_id = any(array(select c.ancestor_id from unit_closure c where c.descendant_id = found.unit_id) || found.person_id)
        and b.valid_from <= at and (b.valid_to is null or b.valid_to > at));
    -- Break-glass opens what is closed to a unit or an organisation, to be read; what is closed to a person stays closed.
    shut := closed;
    if closed <> '{}' and found.role in ('GP', 'CLINICIAN', 'COORDINATOR') then
      shut := array(select b.id from block b where b.id = any(closed) and not (b.subject_kind <> 'PERSON' and exists (
        select from relation g where g.patient_id = b.patient_id and g.subject_id = found.person_id and g.kind = 'BREAK_GLASS'
           and g.root_id = found.root_id and g.valid_from <= at and g.valid_to > at)));
    end if;
    -- From whom health personnel may keep something, and whose that is (api/src/read/withheld.ts says why).
    if found.role in ('PATIENT', 'PARENT', 'NEXT_OF_KIN', 'PARTNER') then
      kept := array(select w.id from withholding w where w.ended_at is null and w.valid_from <= at and case found.role
        when 'PATIENT' then w.audience = 'PATIENT' and w.patient_id = found.patient_id
        when 'PARENT' then w.audience = 'PARENTS' and w.patient_id = found.patient_id
        when 'NEXT_OF_KIN' then w.patient_id = found.patient_id and exists (
          select from relation r where r.id = asked and r.cause = 'consent')
        else w.patient_id in (select r.patient_id from relation r where r.subject_id = any(subjects) and r.kind = 'PARTNER') end);
    end if;
    perform set_config('samlop.principal', coalesce(asked::text, ''), true), set_config('samlop.now', at::text, true),
      set_config('samlop.as', case when found.id is null then ''
        when found.role = 'ADMINISTRATOR' and found.unit_id is null then 'samlop_as_installation'
        when found.role = 'COORDINATOR' and found.side is not null then 'samlop_as_coordinator_' || lower(found.side)
        else 'samlop_as_' || lower(found.role) end, true),
      set_config('samlop.grant', coalesce(found.id::text, ''), true),
      set_config('samlop.person', coalesce(found.person_id::text, ''), true),
      set_config('samlop.unit', coalesce(found.unit_id::text, ''), true),
      set_config('samlop.root', coalesce(found.root_id::text, ''), true),
      set_config('samlop.patient', coalesce(found.patient_id::text, ''), true),
      set_config('samlop.side', coalesce(found.side, ''), true),
      set_config('samlop.role', coalesce(found.role, ''), true),
      set_config('samlop.subjects', subjects::text, true),
      set_config('samlop.closed_to_acts', closed::text, true),
      set_config('samlop.closed', shut::text, true),
      set_config('samlop.page', '', true), set_config('samlop.page_kinds', '', true),
      set_config('samlop.kept', kept::text, true);
    -- Whom each kind of content is closed of: looked up here and not once for every table.
    if shut = '{}' then
      perform set_config('samlop.shut_deadline', '{}', true), set_config('samlop.shut_pathway', '{}', true),
        set_config('samlop.shut_patient', '{}', true), set_config('samlop.shut_plan', '{}', true),
        set_config('samlop.shut_referral', '{}', true);
    else
      perform set_config('samlop.shut_' || lower(x.content), app.closed_by(x.content, shut)::text, true)
         from unnest(array['DEADLINE', 'PATHWAY', 'PATIENT', 'PLAN', 'REFERRAL']) x(content);
    end if;
  end $$;
`;

const blocked = `
  create or replace function app.blocked(content text, acting boolean) returns uuid[] language sql stable as $$
    select case when acting then case when app.said('closed_to_acts') = '{}' then '{}'::uuid[]
                                      else app.closed_by(content, app.said('closed_to_acts')::uuid[]) end
                else coalesce(app.said('shut_' || lower(content))::uuid[], app.closed_by(content, app.said('closed')::uuid[])) end
  $$;
`;

const blockedBefore = `
  create or replace function app.blocked(content text, acting boolean) returns uuid[] language sql stable as $$
    select case when coalesce(app.said(case when acting then 'closed_to_acts' else 'closed' end), '{}') = '{}' then '{}'::uuid[]
                else app.closed_by(content, app.said(case when acting then 'closed_to_acts' else 'closed' end)::uuid[]) end
  $$;
`;
