import { Migration } from '@mikro-orm/migrations';

/** What a compiled read begins with: indexes that only show their worth at a million rows, and the check of its caller. */
export class M0008Reach extends Migration {
  override up(): void {
    this.addSql(`
      -- A person's patients. Without the kind as a key, their organisation's thousands would be read with them.
      create index relation_reach on relation (subject_id, kind) include (patient_id, valid_from, valid_to, root_id)
        where kind <> 'PARTY';
      -- Whoever sees very many patients is shown the newest, and the newest are soon found.
      create index referral_created on referral (created_at, id);
      create index pathway_created on pathway (created_at, id);
      create index assignment_proposed on assignment (proposed_at, id);

      -- A block that ends on a day to come holds until then.
      drop index block_subject;
      create index block_subject on block (subject_id);

      -- What a statement rests on, checked in its own transaction: when it does not hold, nothing is read or logged.
      create function must_hold(holds boolean) returns boolean language plpgsql stable as $$
      begin
        if holds is not true then raise exception 'no longer so' using errcode = 'SL001'; end if;
        return true;
      end $$;
    `);
  }

  override down(): void {
    this.addSql(`
      drop function must_hold;
      drop index relation_reach, referral_created, pathway_created, assignment_proposed, block_subject;
      create index block_subject on block (subject_id) where valid_to is null;
    `);
  }
}
