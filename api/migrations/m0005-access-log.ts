import { Migration } from '@mikro-orm/migrations';

/**
 * The access log: one row per operation, kind of resource and relation, holding its patients as an array
 * (thirty-five rows with two indexes were the dearest part of a read). The API shows one entry per patient.
 * Whoever reads patient data may append, nobody may change, and only auditors' and the owner's roles may read.
 */
export class M0005AccessLog extends Migration {
  override up(): void {
    this.addSql(`
      create schema audit;
      create table audit.access_log (
        -- The last two bytes are zero: the patient's place in the row makes the entry's id of it.
        id uuid primary key default encode(
          set_byte(set_byte(set_byte(uuid_send(gen_random_uuid()), 6, 112), 14, 0), 15, 0), 'hex')::uuid,
        at timestamptz not null default clock_timestamp(),
        person_id uuid,
        grant_id uuid,
        role text,
        unit_id uuid,
        root_id uuid,
        client_id text,
        request_id text not null,
        operation text not null,
        action text not null,
        purpose text not null,
        resource_type text not null,
        relation text,
        decision text not null check (decision in ('PERMIT','DENY')),
        rule text,
        patient_ids uuid[] not null,
        resource_ids uuid[] not null,
        check (cardinality(patient_ids) = cardinality(resource_ids))
      );
      create index access_log_at on audit.access_log (at);
      create index access_log_root on audit.access_log (root_id, at);
      create index access_log_person on audit.access_log (person_id, at);
      create index access_log_patients on audit.access_log using gin (patient_ids);

      -- One entry for each patient of a row. The reader's own rights apply, not the owner's.
      create view audit.access_log_entry with (security_invoker = true) as
      select encode(set_byte(set_byte(uuid_send(l.id), 14, p.place / 256), 15, p.place % 256), 'hex')::uuid as id,
             l.id as row_id, l.at, l.person_id, l.grant_id, l.role, l.unit_id, l.root_id, l.client_id, l.request_id,
             l.operation, l.action, l.purpose, l.resource_type, l.relation, l.decision, l.rule,
             p.patient_id, p.resource_ids
        from audit.access_log l
        cross join lateral (
          select u.patient_id, array_agg(u.resource_id) filter (where u.resource_id is not null) as resource_ids,
                 min(u.place)::int as place
            from unnest(l.patient_ids, l.resource_ids) with ordinality as u(patient_id, resource_id, place)
           group by u.patient_id
        ) p;
    `);
  }

  override down(): void {
    this.addSql(`drop schema audit cascade;`);
  }
}
