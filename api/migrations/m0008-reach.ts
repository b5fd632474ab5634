import { Migration } from '@mikro-orm/migrations';

/** Indexes that only show their worth at a million rows: each is what a compiled read begins with. */
export class M0008Reach extends Migration {
  override up(): void {
    this.addSql(`
      -- A person's patients. Without the kind as a key, their organisation's thousands would be read with them.
      create index relation_reach on relation (subject_id, kind) include (patient_id, valid_from, valid_to, root_id)
        where kind <> 'PARTY';
      -- A block that ends on a day to come holds until then.
      drop index block_subject;
      create index block_subject on block (subject_id);
    `);
  }

  override down(): void {
    this.addSql(`
      drop index relation_reach, block_subject;
      create index block_subject on block (subject_id) where valid_to is null;
    `);
  }
}
