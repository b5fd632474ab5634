import { randomUUID } from 'node:crypto';
import type { Actor, World } from '../support/world.js';

/** The same numbers for the same seed, from 0 up to 1. */
const UNMARKED = { corrected_at: null, corrected_by_person_id: null, correction_reason: null };

export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Hospital {
  root: string;
  sections: string[];
  ke: Actor;
}

export interface RandomWorld {
  hospitals: Hospital[];
  municipalities: string[];
  rows: Rows;
}

type Row = Record<string, unknown>;
export type Rows = Record<
  | 'patient'
  | 'address_protection'
  | 'referral'
  | 'referral_assessment'
  | 'pathway'
  | 'care_case'
  | 'pathway_event'
  | 'deadline'
  | 'coverage'
  | 'plan',
  Row[]
>;

const PATHWAYS = [
  ['TSB', 'ADDICTION'],
  ['PHV_ADULT', 'ADULT'],
  ['PHV_CHILD', 'CHILD'],
  ['PSYCHOSIS', 'ADULT'],
  ['PSYCHOSIS', 'CHILD'],
] as const;
const CLOCKS = ['CLINICAL_DECISION', 'REFERRAL_ASSESSMENT', 'INDIVIDUAL_START', 'EPIKRISE_1D', 'EPIKRISE_7D'];
const EVENTS = [
  'FIRST_ATTENDANCE',
  'HEALTHCARE_STARTED',
  'CLINICAL_DECISION_BASIC',
  'OTHER_TREATMENT_START',
  'DETOX_END',
  'PARTICIPATED_IN_TREATMENT_PLAN',
  'FEEDBACK_TOOL_USED',
  'HEALTH_CHECK',
  'COOPERATION_MEETING',
];

/**
 * A region with cases strewn over two years, put in set by set. Hospitals have their sections and municipalities, and
 * some patients go elsewhere: small cells are common, and combinations far from complete.
 */
export async function randomWorld(world: World, seed: number, cases: number): Promise<RandomWorld> {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const chance = (p: number): boolean => roll() < p;
  const day = (offset: number): string => new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
  // Late in the evening in UTC it is already tomorrow in Oslo.
  const instant = (offset: number): string => `${day(offset)}T${pick(['06:15', '12:00', '23:30'])}:00Z`;
  const municipalities = ['9901', '9902', '9903', '9904', '9905'];
  const municipal: string[] = [];
  for (const number of municipalities) {
    municipal.push(
      await world.unit('MUNICIPALITY', null, { name: `Kommune ${number}`, municipalityNumber: number }),
    );
  }
  const hospitals: Hospital[] = [];
  for (let i = 0; i < 3; i += 1) {
    const root = await world.unit('HEALTH_TRUST', null, { name: `Helse ${i}` });
    const sections: string[] = [];
    for (let k = 0; k < 3; k += 1)
      sections.push(await world.unit('SECTION', root, { name: `Seksjon ${i}-${k}` }));
    hospitals.push({ root, sections, ke: await world.staff('COORDINATING_UNIT', sections[0] as string) });
  }
  const staff = [await world.staff('CASE_WORKER', municipal[0] as string), (hospitals[0] as Hospital).ke];
  const [rule] = await world.db.sql<{ id: string }>('select id from deadline_rule order by key limit 1');
  const rows: Rows = {
    patient: [],
    address_protection: [],
    referral: [],
    referral_assessment: [],
    pathway: [],
    care_case: [],
    pathway_event: [],
    deadline: [],
    coverage: [],
    plan: [],
  };
  for (let n = 0; n < cases; n += 1) {
    const [patient, referral, pathway] = [randomUUID(), randomUUID(), randomUUID()];
    const at = Math.floor(roll() * 720);
    const h = roll() < 0.6 ? 0 : roll() < 0.8 ? 1 : 2;
    const hospital = hospitals[h] as Hospital;
    const k = Math.min(2, Math.floor(roll() * roll() * 3.5));
    // A section offers hardly anything but its own pathways.
    const [pathwayKey, area] = chance(0.9) ? pick(PATHWAYS.slice(k, k + 2 + (h % 2))) : pick(PATHWAYS);
    const person = pick(staff).personId;
    const graded = chance(0.02);
    rows.patient.push({
      id: patient,
      given_name: 'Sindig',
      family_name: 'Bjørk',
      birth_date: '1990-01-01',
      municipality_number: chance(0.03) ? null : municipalities[chance(0.8) ? h : Math.floor(roll() * 5)],
    });
    if (graded)
      rows.address_protection.push({
        id: randomUUID(),
        patient_id: patient,
        grade: 7,
        registered_at: '2023-01-01',
      });
    const rejected = chance(0.15);
    rows.referral.push({
      id: referral,
      patient_id: patient,
      status: rejected ? 'REJECTED' : 'ACCEPTED',
      area,
      urgency: 'ORDINARY',
      legal_basis: 'VOLUNTARY',
      pathway_key: pathwayKey,
      to_unit_id: hospital.sections[k],
      referrer_id: person,
      received_at: instant(at),
      created_by: person,
      created_at: instant(at),
    });
    rows.referral_assessment.push({
      referral_id: referral,
      patient_id: patient,
      outcome: rejected ? 'REJECT' : 'ACCEPT',
      decided_at: instant(at + Math.floor(roll() * 15)),
      decided_by: person,
      reason: 'Prøve',
      recommendation: 'Prøve',
    });
    const ended = chance(0.6);
    rows.pathway.push({
      id: pathway,
      patient_id: patient,
      pathway_key: pathwayKey,
      area,
      referral_id: chance(0.95) ? referral : null,
      unit_id: hospital.sections[k],
      status: rejected ? 'NOT_GRANTED' : ended ? 'ENDED' : 'ACTIVE',
      phase: 'TREATMENT',
      ended_on: ended && !rejected ? day(at + 20 + Math.floor(roll() * 120)) : null,
      created_at: instant(at),
    });
    rows.care_case.push({ id: pathway, patient_id: patient, pathway_id: pathway, opened_at: instant(at) });
    for (const kind of EVENTS.filter(() => chance(0.5))) {
      const corrected = chance(0.1) ? randomUUID() : null;
      const event = { pathway_id: pathway, patient_id: patient, kind, registered_by: pick(staff).personId };
      const when = instant(at + Math.floor(roll() * 100));
      if (corrected) {
        const right = instant(at + Math.floor(roll() * 100));
        rows.pathway_event.push({
          ...event,
          id: corrected,
          occurred_at: right,
          registered_at: right,
          corrected_by_id: null,
          ...UNMARKED,
        });
      }
      // Corrected into another, or away: then nothing took its place.
      const wrong = corrected !== null || chance(0.05);
      rows.pathway_event.push({
        ...event,
        id: randomUUID(),
        occurred_at: when,
        registered_at: when,
        corrected_by_id: corrected,
        ...(wrong
          ? { corrected_at: when, corrected_by_person_id: event.registered_by, correction_reason: 'feil' }
          : UNMARKED),
      });
    }
    for (const kind of CLOCKS.filter(() => chance(0.7))) {
      const starts = at + Math.floor(roll() * 30);
      const due = starts + (kind === 'EPIKRISE_1D' ? 1 : kind === 'EPIKRISE_7D' ? 7 : 14);
      const epikrise = kind.startsWith('EPIKRISE');
      rows.deadline.push({
        id: randomUUID(),
        patient_id: patient,
        pathway_id: pathway,
        case_id: pathway,
        clock_key: `${kind} ${starts}`,
        rule_id: rule?.id,
        kind,
        side: 'SPECIALIST',
        force: 'STATUTORY',
        area: chance(0.02) ? null : area,
        pathway_key: pathwayKey,
        unit_id: hospital.sections[k],
        root_id: hospital.root,
        starts_on: day(epikrise ? at : starts),
        due_on: day(epikrise ? at + (due - starts) : due),
        met_on: chance(0.8)
          ? day(epikrise ? at + Math.floor(roll() * 9) : starts + Math.floor(roll() * 20))
          : null,
        cancelled_at: chance(0.08) ? instant(due) : null,
      });
    }
    const since = at + Math.floor(roll() * 5);
    const named = chance(0.7) ? since + 1 + Math.floor(roll() * 30) : null;
    const side = {
      patient_id: patient,
      case_id: pathway,
      pathway_id: pathway,
      kind: 'COORDINATOR',
      side: 'SPECIALIST',
      changed_by: person,
    };
    const first = chance(0.8) ? 'VACANT' : 'DECLINED';
    const until = named === null ? null : instant(named + 1);
    rows.coverage.push({
      ...side,
      id: randomUUID(),
      status: first,
      root_id: hospital.root,
      unit_id: hospital.sections[k],
      since: instant(since),
      until,
    });
    if (until) {
      rows.coverage.push({
        ...side,
        id: randomUUID(),
        status: 'COVERED',
        root_id: hospital.root,
        unit_id: chance(0.9) ? hospital.sections[k] : null,
        since: until,
        until: null,
      });
    }
    if (chance(0.5)) {
      const status = pick(['OFFERED', 'DECLINED', 'ACTIVE', 'DRAFT']);
      rows.plan.push({
        id: randomUUID(),
        patient_id: patient,
        pathway_id: chance(0.9) ? pathway : null,
        kind: chance(0.9) ? 'INDIVIDUAL' : 'CRISIS',
        status,
        owner_id: person,
        unit_id: chance(0.8) ? hospital.sections[k] : null,
        side: 'SPECIALIST',
        offered_at: chance(0.9) || status === 'OFFERED' ? instant(at + 10) : null,
        answered_at: status === 'OFFERED' ? null : instant(at + 12),
        made_at: instant(at + 20),
        opened_by_patient_at: chance(0.4) ? instant(at + 25) : null,
        created_at: instant(at + 10),
        created_by: person,
        changed_at: instant(at + 10),
      });
    }
  }
  await insert(world, rows);
  return { hospitals, municipalities, rows };
}

/** Whole tables at once, past the triggers, which would do row by row what nobody looks at here. */
async function insert(world: World, rows: Rows): Promise<void> {
  await world.db.sql('alter table deadline disable trigger user');
  for (const [table, list] of Object.entries(rows)) {
    const first = list[0];
    if (!first) continue;
    const names = [...new Set(list.flatMap((row) => Object.keys(row)))].join(', ');
    await world.db.sql(
      `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(list)],
    );
  }
  await world.db.sql('alter table deadline enable trigger user');
  await world.db.sql('analyze');
}
