import { v7 } from 'uuid';
import { planCase } from './deadline.case.js';
import { readFacts, type CaseFacts } from './deadline.facts.js';
import { storePlans } from './deadline.store.js';
import type { Work } from '../write/work.js';

/**
 * Recomputes a case's deadlines from its rules and events, in the transaction of the event: what is stored is the
 * engine's result, and nothing else. A clock whose start was corrected away is cancelled, not forgotten.
 */
export async function recomputeDeadlines(work: Work, caseId: string): Promise<void> {
  await recomputeCases(work, [caseId]);
}

/** The same of several cases: as many statements as for one. Gives the patients of whom something changed. */
export async function recomputeCases(work: Work, caseIds: readonly string[]): Promise<Set<string>> {
  // Who recomputes second sees what the first one's act was. The patient's row, since the audience waits for it too.
  await work.sql(
    `select 1 from patient where id in (select patient_id from care_case where id = any($1::uuid[])) order by id for no key update`,
    [caseIds],
  );
  const facts = await readFacts(work, caseIds);
  if (facts.cases.length !== new Set(caseIds).size) throw new Error('a case without facts');
  const plans = facts.cases.map((of): [CaseFacts, ReturnType<typeof planCase>] => [of, planCase(of, facts)]);
  return storePlans(work, facts, plans);
}

/**
 * The patient moved: the old municipality's clocks in this case end today, and what stood open begins anew for the
 * next, if there is one. The caller recomputes.
 */
export async function handOverClocks(
  work: Work,
  of: { id: string; patientId: string },
  from: { rootId: string; unitId: string | null },
  toRootId: string | null,
): Promise<void> {
  await work.sql(
    `insert into municipal_move (id, patient_id, case_id, from_root_id, from_unit_id, to_root_id, moved_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [v7(), of.patientId, of.id, from.rootId, from.unitId, toRootId, work.now.toISOString()],
  );
}

/** Says of a patient in a pathway what rules ask for, such as how severe it is; the latest word holds. */
export async function stateConditions(
  work: Work,
  pathway: { id: string; patientId: string },
  stated: Readonly<Record<string, boolean>>,
): Promise<void> {
  for (const [condition, holds] of Object.entries(stated)) {
    await work.sql(
      `insert into pathway_condition (id, pathway_id, patient_id, condition, holds, stated_at, stated_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        v7(),
        pathway.id,
        pathway.patientId,
        condition,
        holds,
        work.now.toISOString(),
        work.principal.personId,
      ],
    );
  }
}
