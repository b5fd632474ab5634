import { type Chance, idOf } from './chance.js';

export interface Staff {
  n: number;
  personId: string;
  grantId: string;
  unit: Unit;
  role: string;
  family: string;
  /** Their days on which they do not work: a stretch of them. */
  away: [number, number][];
  episodes: Episode[];
  /** The record of themselves as a patient, where they have one. */
  patient?: Patient;
}
export interface Unit {
  id: string;
  department: string;
  /** Works at all hours, by a roster. */
  ward: boolean;
  staff: Staff[];
  episodes: Episode[];
}
export interface Patient {
  n: number;
  id: string;
  subject: string;
  family: string;
  person: Staff | null;
}
/** Somebody has a patient in care, by day of the year; what happened before the year has a negative one. */
export interface Episode {
  patient: Patient;
  staff: Staff;
  unit: Unit;
  /** When the referral came, when care was written down, and when it ended. */
  referred: number;
  from: number;
  to: number;
  kind: 'TREATS' | 'COORDINATES' | 'GP_OF';
}
export interface Size {
  departments: number;
  unitsEach: number;
  staffEach: number;
  /** Doctors' offices in small places. */
  offices: number;
  slots: number;
  patients: number;
  days: number;
  /** How many times each staff member sees a patient in a day, about. */
  visits: number;
  planted: number;
}
export interface Region {
  root: string;
  size: Size;
  departments: string[];
  units: Unit[];
  staff: Staff[];
  patients: Patient[];
  episodes: Episode[];
}

const HEADS =
  'Al As Bak Berg Bjørk Bru Dal Eik Elv Fjell Foss Furu Gran Hag Hau Hei Holm Hus Kvern Lang Lid Lund Lyng Mo Myr Nes Nord Rogn Rud Sand Sel Skog Sol Stein Strand Svart Sør Tang Tjern Tun Ulv Vang Vest Vik Voll Øst Ås'.split(
    ' ',
  );
const TAILS =
  'aker bakk berg bø dal eng fjord heim haug hol land li lund mark mo myr nes rud set sjø skog stad stien strøm sund svik vang vik voll ås øy'.split(
    ' ',
  );
export const FAMILIES = HEADS.flatMap((head) => TAILS.map((tail) => head + tail.toLowerCase()));

/** A hospital trust with its units, its people, those who are in care there, and who has whom. */
export function regionOf(chance: Chance, size: Size): Region {
  const root = idOf(1, 0);
  const departments = Array.from({ length: size.departments }, (_, d) => idOf(2, d));
  const units = departments.flatMap((department, d) =>
    Array.from({ length: size.unitsEach }, (_, u): Unit => {
      const n = d * size.unitsEach + u;
      return { id: idOf(3, n), department, ward: u % 4 === 3, staff: [], episodes: [] };
    }),
  );
  const names = [...FAMILIES].sort((a, b) => hash(a) - hash(b));
  const patients = Array.from({ length: size.patients }, (_, n): Patient => {
    return { n, id: idOf(5, n), subject: idOf(6, n), family: chance.skewed(names), person: null };
  });
  const staff = units.flatMap((unit, u) =>
    Array.from({ length: size.staffEach }, (_, i): Staff => {
      const n = u * size.staffEach + i;
      const role = i === 0 ? 'UNIT_LEADER' : i % 8 === 1 ? 'COORDINATOR' : 'CLINICIAN';
      const away = [chance.int(170, 215), chance.int(0, 360)].map((day): [number, number] => [
        day,
        day + chance.int(5, 25),
      ]);
      const one = {
        n,
        personId: idOf(4, n),
        grantId: idOf(7, n),
        unit,
        role,
        family: chance.skewed(names),
        away,
        episodes: [],
      };
      unit.staff.push(one);
      return one;
    }),
  );
  const region = { root, size, departments, units, staff, patients, episodes: [] as Episode[] };
  for (const one of staff) if (one.role !== 'UNIT_LEADER') beginEpisodes(chance, region, one);
  addOffices(chance, region);
  return region;
}

/** Three doctors in each of some small places, who have had their patients for years. */
function addOffices(chance: Chance, region: Region): void {
  const department = idOf(2, region.departments.length);
  if (region.size.offices) region.departments.push(department);
  for (let o = 0; o < region.size.offices; o++) {
    const unit: Unit = { id: idOf(3, region.units.length), department, ward: false, staff: [], episodes: [] };
    region.units.push(unit);
    for (let i = 0; i < 3; i++) {
      const [n, start] = [region.staff.length, chance.int(150, 215)];
      const doctor: Staff = {
        ...{ n, personId: idOf(4, n), grantId: idOf(7, n), unit, role: 'GP', family: '', episodes: [] },
        away: [[start, start + chance.int(10, 25)]],
      };
      unit.staff.push(doctor);
      region.staff.push(doctor);
      for (const patient of chance.some(region.patients, 60)) {
        const episode: Episode = {
          ...{ patient, staff: doctor, unit, kind: 'GP_OF' },
          ...{ referred: -420, from: -400, to: region.size.days + 400 },
        };
        doctor.episodes.push(episode);
        unit.episodes.push(episode);
        region.episodes.push(episode);
      }
    }
    shareNames(chance, unit.staff, FAMILIES.slice(1000 + o * 4, 1004 + o * 4));
  }
}

/** The doctors of a small place have few names among them, and so have their patients. */
function shareNames(chance: Chance, doctors: readonly Staff[], families: readonly string[]): void {
  for (const doctor of doctors) {
    doctor.family = chance.of(families);
    for (const { patient } of doctor.episodes)
      if (chance.is(0.3)) patient.family = chance.is(0.6) ? doctor.family : chance.of(families);
  }
}

const hash = (text: string): number =>
  [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);

/** One patient after the other in each of some places. */
function beginEpisodes(chance: Chance, region: Region, staff: Staff): void {
  for (let slot = 0; slot < region.size.slots; slot++) {
    let day = -chance.int(0, 150);
    while (day < region.size.days) {
      const lasts = staff.unit.ward ? chance.int(8, 40) : chance.int(40, 240);
      const episode: Episode = {
        ...{ patient: chance.of(region.patients), staff, unit: staff.unit },
        ...{
          referred: day - chance.int(staff.unit.ward ? 0 : 5, staff.unit.ward ? 2 : 28),
          from: day,
          to: day + lasts,
        },
        kind: staff.role === 'COORDINATOR' ? 'COORDINATES' : 'TREATS',
      };
      staff.episodes.push(episode);
      staff.unit.episodes.push(episode);
      region.episodes.push(episode);
      day += lasts + chance.int(0, 10);
    }
  }
}

export const inCare = (episodes: readonly Episode[], day: number): Episode[] =>
  episodes.filter((each) => each.from <= day && day <= each.to);
export const isAway = (staff: Staff, day: number): boolean =>
  staff.away.some(([from, to]) => from <= day && day <= to);
