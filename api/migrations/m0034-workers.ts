import { Migration } from '@mikro-orm/migrations';

/** A worker says under which name it takes jobs, so that those of one that died can be told from those of one that works. */
export class M0034Workers extends Migration {
  override up(): void {
    this.addSql(`
      alter table running.worker_heartbeat add column pool text;
      comment on column running.worker_heartbeat.pool is 'As which it locks jobs (locked_by); null: it has not begun, or is of an earlier version.';
    `);
  }

  override down(): void {
    this.addSql('alter table running.worker_heartbeat drop column pool');
  }
}
