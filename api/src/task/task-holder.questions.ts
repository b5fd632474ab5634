import { TaskHolder } from './task.type.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

/** Who has a task: a person, or a unit until a person does, in an organisation. */
export interface Held {
  rootId: string;
  unitId: string | null;
  ownerId: string | null;
}

/** Who is what in a pathway now. */
export interface Holders {
  by: Record<TaskHolder, Held | null>;
  municipalityTakesPart: boolean;
  /** Ended or handed on: the specialist service's part is over. */
  pathwayOver: boolean;
  deceased: boolean;
}

interface Facts extends Row {
  unit_id: string;
  root_id: string;
  clinician_id: string | null;
  specialist_id: string | null;
  municipal_id: string | null;
  municipal_unit: string | null;
  coverage: string | null;
  coverage_root: string | null;
  coverage_unit: string | null;
  gp_id: string | null;
  gp_unit: string | null;
  gp_root: string | null;
  referrer_id: string | null;
  referrer_unit: string | null;
  referrer_root: string | null;
  over: boolean;
  deceased: boolean;
}

/** One look at the pathway: who answers for each side, who treats, who referred, whose list the patient is on. */
export async function holdersOf(work: Work, pathwayId: string): Promise<Holders> {
  const [facts] = await work.sql<Facts>(
    `select p.unit_id, u.organisation_id as root_id, p.clinician_id, s.person_id as specialist_id,
            m.person_id as municipal_id, m.unit_id as municipal_unit,
            c.status as coverage, c.root_id as coverage_root, c.unit_id as coverage_unit,
            t.gp_id, g.unit_id as gp_unit, gu.organisation_id as gp_root,
            r.referrer_id, r.from_unit_id as referrer_unit, ru.organisation_id as referrer_root,
            p.status in ('ENDED', 'TRANSFERRED') as over, t.deceased_on is not null as deceased
       from pathway p join unit u on u.id = p.unit_id join patient t on t.id = p.patient_id
       left join assignment s on s.case_id = p.id and s.side = 'SPECIALIST' and s.kind = 'COORDINATOR' and s.accountable
       left join assignment m on m.case_id = p.id and m.side = 'MUNICIPAL' and m.kind = 'COORDINATOR' and m.accountable
       left join coverage c on c.case_id = p.id and c.side = 'MUNICIPAL' and c.kind = 'COORDINATOR' and c.until is null
       left join lateral (select x.unit_id from role_grant x where x.person_id = t.gp_id and x.role = 'GP'
          and x.valid_from <= $2 and (x.valid_to is null or x.valid_to > $2) order by x.valid_from limit 1) g on true
       left join unit gu on gu.id = g.unit_id
       left join referral r on r.id = p.referral_id left join unit ru on ru.id = r.from_unit_id
      where p.id = $1`,
    [pathwayId, work.now.toISOString()],
  );
  if (!facts) throw new Error('a pathway without facts');
  return holders(facts);
}

function holders(facts: Facts): Holders {
  const section = (ownerId: string | null): Held => ({
    rootId: facts.root_id,
    unitId: facts.unit_id,
    ownerId,
  });
  const municipal = ['COVERED', 'VACANT'].includes(facts.coverage ?? '') && facts.coverage_root;
  return {
    by: {
      [TaskHolder.SPECIALIST_COORDINATOR]: section(facts.specialist_id),
      [TaskHolder.MUNICIPAL_COORDINATOR]: municipal
        ? {
            rootId: municipal,
            unitId: facts.municipal_unit ?? facts.coverage_unit,
            ownerId: facts.municipal_id,
          }
        : null,
      [TaskHolder.CLINICIAN]: section(facts.clinician_id),
      [TaskHolder.GP]: outside(facts.gp_root, facts.gp_unit, facts.gp_id),
      [TaskHolder.REFERRER]: outside(facts.referrer_root, facts.referrer_unit, facts.referrer_id),
      [TaskHolder.UNIT]: section(null),
    },
    municipalityTakesPart: ['COVERED', 'VACANT', 'EXTERNAL'].includes(facts.coverage ?? ''),
    pathwayOver: facts.over,
    deceased: facts.deceased,
  };
}

/** Null for somebody who does not use the platform. */
const outside = (rootId: string | null, unitId: string | null, ownerId: string | null): Held | null =>
  rootId && ownerId ? { rootId, unitId, ownerId } : null;
