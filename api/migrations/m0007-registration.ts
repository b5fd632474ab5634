import { Migration } from '@mikro-orm/migrations';

/**
 * What a registrar wrote of a patient: all that they see of one whom they have no other relation to, whether or not
 * the identity number was known before. Rows are never changed, so that what was written stays what was written.
 */
export class M0007Registration extends Migration {
  override up(): void {
    this.addSql(`
      create table patient_registration (
        id uuid primary key,
        patient_id uuid not null references patient,
        person_id uuid not null references person,
        root_id uuid references unit,
        given_name text not null check (given_name <> ''),
        family_name text not null check (family_name <> ''),
        birth_date date not null,
        reason text not null check (reason <> ''),
        created_at timestamptz not null
      );
      create index patient_registration_person on patient_registration (person_id, patient_id, created_at desc);

      alter table patient add preferred_channel_on_behalf jsonb;
      alter table care_team_member add end_reason text;
      alter table role_grant add end_reason text;

      grant select, insert on patient_registration to samlop_app, samlop_worker;
      -- An absence that was called off leaves nothing behind.
      grant delete on absence to samlop_app;
    `);
  }

  override down(): void {
    this.addSql(`
      drop table patient_registration;
      alter table patient drop preferred_channel_on_behalf;
      alter table care_team_member drop end_reason;
      alter table role_grant drop end_reason;
      revoke delete on absence from samlop_app;
    `);
  }
}
