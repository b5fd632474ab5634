import type { Chance } from './chance.js';
import type { Facts } from './facts.js';
import { moment, visit, type Look } from './looks.js';
import { FAMILIES, inCare, type Patient, type Region, type Staff } from './region.js';

export interface Planted {
  n: number;
  kind: string;
  staff: Staff;
  looks: Look[];
}
interface Plan {
  chance: Chance;
  region: Region;
  facts: Facts;
  /** The last day on which anybody begins. */
  last: number;
  n: number;
}
type Way = (plan: Plan, staff: Staff) => Look[];

/** Those who looked where they had no business, as many of each kind. */
export function plant(chance: Chance, region: Region, facts: Facts): Planted[] {
  const each = Math.floor(region.size.planted / WAYS.length);
  const last = Math.max(10, region.size.days - 20);
  return WAYS.flatMap(([kind, way], k) =>
    Array.from({ length: each }, (_, i): Planted => {
      const n = k * each + i;
      const staff = chance.of(region.staff);
      return { n, kind, staff, looks: way({ chance, region, facts, last, n }, staff) };
    }),
  );
}

const shift = (chance: Chance) => chance.of(['DAY', 'DAY', 'DAY', 'DAY', 'EVENING'] as const);

/** They open one record, on some days. */
function opens({ chance, n }: Plan, staff: Staff, patient: Patient, days: readonly number[]): Look[] {
  return days.flatMap((day) => {
    const v = { minute: moment(chance, day, shift(chance)), relation: 'ADDRESSED', planted: n };
    return visit(chance, staff, patient, { ...v, rows: chance.int(1, 4) });
  });
}
const daysOf = ({ chance, last }: Plan, count: number, within: number): number[] => {
  const first = chance.int(2, Math.max(2, last - within));
  return [first, ...Array.from({ length: count - 1 }, () => first + chance.int(0, within))];
};
/** Somebody whom they have not in care. */
function stranger({ chance, region }: Plan, staff: Staff): Patient {
  for (;;) {
    const patient = chance.of(region.patients);
    if (!patient.person && !staff.episodes.some((each) => each.patient === patient)) return patient;
  }
}

const own: Way = (plan, staff) => {
  staff.patient ??= { ...stranger(plan, staff) };
  const real = plan.region.patients[staff.patient.n] as Patient;
  real.person = staff;
  staff.patient = real;
  return opens(plan, staff, real, daysOf(plan, plan.chance.int(1, 6), 60));
};

/** Half are registered as next of kin; of the rest half have a name in common with them, and half nothing at all. */
const family: Way = (plan, staff) => {
  const patient = stranger(plan, staff);
  const how = plan.n % 4;
  if (how < 2) plan.facts.kin.push({ patient, staff });
  if (how === 2) patient.family = staff.family = plan.chance.of(FAMILIES.slice(200));
  return opens(plan, staff, patient, daysOf(plan, plan.chance.int(1, 4), 40));
};

const colleague: Way = (plan, staff) => {
  const near = plan.chance.is(0.7) ? staff.unit : plan.chance.of(plan.region.units);
  const other = plan.chance.of(near.staff.filter((each) => each !== staff));
  const patient = other.patient ?? stranger(plan, staff);
  patient.person = other;
  other.patient = patient;
  return opens(plan, staff, patient, daysOf(plan, plan.chance.int(1, 3), 20));
};

/** A neighbour; or, with others in the same days, somebody whom everybody talks about. */
const curiosity: Way = (plan, staff) => {
  const known = plan.n % 2;
  if (!known) return opens(plan, staff, stranger(plan, staff), daysOf(plan, plan.chance.int(1, 2), 3));
  const which = Math.floor(plan.n / 2) % 3;
  const first = Math.floor(((which + 1) * plan.last) / 4);
  const patient = plan.region.patients[1000 * which + 77] as Patient;
  return opens(plan, staff, patient, [first + plan.chance.int(0, 4)]);
};

/** Somebody they once had in care, or once lived with: again and again. */
const former: Way = (plan, staff) => {
  const over = staff.episodes.filter(({ to }) => to < plan.last - 60 && to > -40);
  const past = plan.n % 2 && over.length ? plan.chance.of(over) : null;
  const patient = past?.patient ?? stranger(plan, staff);
  const begins = past ? Math.max(2, past.to + 30) : plan.chance.int(2, Math.max(2, plan.last - 50));
  const days = Array.from({ length: plan.chance.int(4, 14) }, () => begins + plan.chance.int(0, 45));
  return opens(plan, staff, patient, days);
};

/** One record after the other, out of boredom or for a purpose. */
const bulk: Way = (plan, staff) => {
  const { chance, region, n } = plan;
  const day = chance.int(2, plan.last);
  const start = moment(chance, day, shift(chance));
  const there = inCare(staff.unit.episodes, day).map(({ patient }) => patient);
  const from = n % 2 && there.length > 30 ? there : region.patients;
  return chance.some(from, chance.int(20, 110)).flatMap((patient, i) =>
    visit(chance, staff, patient, {
      minute: start + i * (0.4 + chance.next()),
      relation: 'ADDRESSED',
      rows: chance.int(1, 2),
      planted: n,
    }),
  );
};

const WAYS: [string, Way][] = [
  ['own record', own],
  ['family', family],
  ['colleague', colleague],
  ['curiosity', curiosity],
  ['former patient or partner', former],
  ['many records', bulk],
];
