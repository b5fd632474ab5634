import { Migration } from '@mikro-orm/migrations';

/**
 * The key of the audience of open deadlines holds the patient, too. Row policies ask whether the patient has blocked whoever
 * looks; where the order of the list did not answer that, reading all of an organisation's audience by another index and sorting
 * it was reckoned to be as cheap as walking fifty rows, and was now and then chosen.
 */
export class M0044AudienceOrder extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    this.keyOn('deadline_audience_order', 'include (patient_id)');
  }

  override down(): void {
    this.keyOn('deadline_audience_key', '');
  }

  /** One that was interrupted is begun again. */
  private keyOn(index: string, included: string): void {
    this.addSql(`drop index concurrently if exists ${index}`);
    this.addSql(
      `create unique index concurrently ${index} on deadline_audience (subject_id, due_on, deadline_id) ${included}`,
    );
    this.addSql(
      `alter table deadline_audience drop constraint deadline_audience_pkey,
         add constraint deadline_audience_pkey primary key using index ${index}`,
    );
  }
}
