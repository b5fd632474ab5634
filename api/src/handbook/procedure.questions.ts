import type { StepKind } from './procedure.type.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

export interface Step extends Row {
  step: string;
  kind: StepKind;
  label: string;
  source: string[];
}

/** The steps that there may be a procedure of: the pathway's in their order, then the coordinator's tasks. */
export const stepsOf = (work: Work): Promise<Step[]> =>
  work.sql<Step>(
    `select r.key as step, case r.list when 'pathwayStep' then 'PATHWAY_STEP' else 'COORDINATOR_TASK' end as kind,
            coalesce(r.row->'label'->>$1, r.row->'label'->>'nb') as label, r.row->'source' as source
       from reference_row r where r.list in ('pathwayStep', 'coordinatorTask') order by r.list desc, (r.row->>'order')::int`,
    [work.context.language],
  );
