import { Migration } from '@mikro-orm/migrations';

/** What each database role may do. Nothing may be deleted but what is derived from something else. */
export class M0006Rights extends Migration {
  override up(): void {
    this.addSql(`
      grant usage on schema public, audit to samlop_app, samlop_worker, samlop_auditor;

      grant select, insert, update on all tables in schema public to samlop_app, samlop_worker;
      grant delete on unit_closure, deadline_audience to samlop_app, samlop_worker;
      revoke insert, update on pathway_definition, deadline_rule, definition_rule, reference_row from samlop_app, samlop_worker;
      revoke update on client_mutation from samlop_worker;
      grant insert on audit.access_log to samlop_app, samlop_worker, samlop_auditor;

      -- The auditor's role sees who acted and on whom, and nothing clinical.
      grant select on audit.access_log, audit.access_log_entry, person, unit, unit_closure, role_grant, relation, block,
        patient to samlop_auditor;
    `);
  }

  override down(): void {
    this.addSql(`
      revoke all on all tables in schema public, audit from samlop_app, samlop_worker, samlop_auditor;
      revoke usage on schema public, audit from samlop_app, samlop_worker, samlop_auditor;
    `);
  }
}
