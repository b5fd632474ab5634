import { Migration } from '@mikro-orm/migrations';

/** What the indicators count, found by the day that a case belongs to. */
export class M0014Statistics extends Migration {
  override up(): void {
    this.addSql(`
      create index deadline_kind_due on deadline (kind, due_on);
      create index referral_assessment_decided on referral_assessment (decided_at);
      create index pathway_ended on pathway (ended_on) where status = 'ENDED';
      create index pathway_event_kind on pathway_event (kind, occurred_at) where corrected_by_id is null;
      create index coverage_since on coverage (since);
    `);
  }

  override down(): void {
    this.addSql(
      'drop index deadline_kind_due, referral_assessment_decided, pathway_ended, pathway_event_kind, coverage_since;',
    );
  }
}
