import { Migration } from '@mikro-orm/migrations';

/**
 * An entry's two lists of ids stand in their columns alone: in its text there is a mark in place of each, a character that
 * JSON cannot hold. Whose lists differ from what the text was told (a refused look, whose object the database found) keeps
 * its text whole. The version before this one goes on appending whole texts by the function of three lists.
 */
export class M0035LogKeptShort extends Migration {
  override up(): void {
    this.addSql(`
      grant create on schema audit to samlop_log;
      set local role samlop_log;
      -- The text of a row exactly as its code was made of it.
      create function audit.whole_text(entry text, objects uuid[], subjects uuid[]) returns text language sql immutable parallel safe
        return case when position(chr(1) in entry) = 0 then entry
          else replace(replace(entry, chr(1), array_to_json(objects)::text), chr(2), array_to_json(subjects)::text) end;

      -- The only way in. Everything but the codes stands in the text and the two lists; nobody says it in another's name.
      create function audit.append(entries text[], macs text[], tried uuid[], subjects text[], objects text[]) returns void
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      begin
        if exists (select from unnest(macs) mac where length(mac) <> 64) then
          raise exception 'an entry without its code' using errcode = 'check_violation';
        end if;
        insert into audit.entry (id, at, entry, mac, found_ids, person_id, actor_id, grant_id, role, unit_id, root_id, client_id,
          request_id, operation, action, purpose, resource_type, relation, decision, rule, break_glass_id, details, subject_ids, resource_ids)
        select (e->>'id')::uuid, (e->>'at')::timestamptz, x.entry, decode(x.mac, 'hex'), f.found, (e->>'person')::uuid, (e->>'actor')::uuid,
          (e->>'grant')::uuid, e->>'role', (e->>'unit')::uuid, (e->>'root')::uuid, e->>'client', e->>'request', e->>'operation',
          e->>'action', e->>'purpose', e->>'type', e->>'relation', e->>'decision', e->>'rule', (e->>'opening')::uuid, e->'details',
          coalesce(f.found, x.subjects::uuid[]), x.objects::uuid[]
        from unnest(entries, macs, tried, subjects, objects) x(entry, mac, tried, subjects, objects)
        -- Parsed once: without the offset it would be again for each of the columns.
        cross join lateral (select replace(replace(x.entry, chr(1), 'null'), chr(2), 'null')::jsonb as e offset 0) j
        cross join lateral (select case when x.tried is not null
          then nullif(array_remove(array[app.subject_found(e->>'type', x.tried)], null), '{}') end as found) f;
      end $$;
      set local role samlop_lookup;
      -- By which opening whoever asks looks into this record by break-glass.
      create function app.opening_of(patient uuid, at timestamptz) returns uuid language sql stable security definer set search_path = public, pg_temp as $$
        select g.cause_id from relation g where g.patient_id = $1 and g.subject_id = app.person_id() and g.kind = 'BREAK_GLASS'
           and g.valid_from <= $2 and g.valid_to > $2 order by g.valid_from desc limit 1
      $$;
      set local role samlop_owner;
      revoke create on schema audit from samlop_log;
    `);
  }

  override down(): void {
    this.addSql(`
      update audit.entry set entry = audit.whole_text(entry, resource_ids, subject_ids) where position(chr(1) in entry) > 0;
      set local role samlop_log;
      drop function audit.append(text[], text[], uuid[], text[], text[]), audit.whole_text(text, uuid[], uuid[]);
      set local role samlop_lookup;
      drop function app.opening_of(uuid, timestamptz);
      set local role samlop_owner;
    `);
  }
}
