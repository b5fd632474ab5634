import type { SealedRow } from './matching.js';
import { instantSql } from '../platform/instant.js';
import type { Work } from '../write/work.js';

/** The entry that says that this export was made, and its place; null: it is not sealed yet. */
export async function ownEntry(work: Work, exportId: string, sha256: string): Promise<SealedRow | null> {
  const [row] = await work.lookInLog<SealedRow>(
    `select e.id, ${instantSql('e.at')} as at, z.seq::float8 as seq
       from audit.entry e join audit.seal z on z.entry_id = e.id
      where e.root_id = $1 and e.action = 'EXPORT' and e.resource_type = 'LogExport' and e.resource_ids @> array[$2::uuid]
        and e.decision = 'PERMIT' and e.details->>'sha256' = $3 order by e.at limit 1`,
    [work.principal.rootId, exportId, sha256],
  );
  return row ?? null;
}
