import { demoUsers } from './users.js';
import { Dice } from './dice.js';
import { names } from './names.js';
import { syntheticNationalId } from './national-id.js';
import type { DemoStaff } from './staff.js';
import type { Area } from '../../api/src/pathway/area.js';

export type Home = 'elvestad' | 'nordvik' | 'elsewhere';

export interface DemoPatient {
  index: number;
  key: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  nationalId: string;
  area: `${Area}`;
  home: Home;
  /** Null: a GP who does not use the platform. */
  gp: string | null;
  /** With parental responsibility, by the population register. */
  parent: DemoParent | null;
  protectedAddress: boolean;
}

interface DemoParent {
  name: string;
  nationalId: string;
  relationship: string;
}

export const PATIENTS = 400;
/** What the story of each of the first patients is about; special.ts tells them. */
export const CAST = [
  'pasient.demo',
  'pasient2.demo',
  'ungdom.demo',
  'staff member',
  'block',
  'protected address',
  'no digital access',
  'no digital access, served',
  'declined at referral',
  'declined later',
  'deceased',
  'moved to Nordvik',
  'moved away',
  'external GP',
  'external GP, hospital alone',
] as const;
export type Part = (typeof CAST)[number];

const GPS: Record<Home, string[]> = {
  elvestad: ['fastlege.elvestad', 'legesenter/GP/1', 'legesenter/GP/2', 'brygga/GP/1'],
  nordvik: ['fastlege.nordvik', 'nordvik.lege/GP/1', 'nordvik.lege/GP/2'],
  elsewhere: [],
};

/** Somebody of each area's age, born so many days before today. */
const AGES: Record<DemoPatient['area'], [from: number, to: number]> = {
  ADULT: [24, 74],
  CHILD: [7, 17],
  ADDICTION: [23, 66],
};

function birthDateOf(area: DemoPatient['area'], year: number, dice: Dice): string {
  const [from, to] = AGES[area];
  const born = year - dice.int(from + 1, to);
  return `${born}-${String(dice.int(1, 12)).padStart(2, '0')}-${String(dice.int(1, 28)).padStart(2, '0')}`;
}

function bornOf(nationalId: string): string {
  const year = Number(nationalId.slice(4, 6));
  const century = Number(nationalId.slice(6, 9)) >= 500 ? 2000 : 1900;
  const month = String(Number(nationalId.slice(2, 4)) - 80).padStart(2, '0');
  return `${century + year}-${month}-${nationalId.slice(0, 2)}`;
}

type Known = Pick<DemoPatient, 'area' | 'home' | 'gp'> & { nationalId: string; name: string };

/** The patients who are somebody already: demo users, and one of the staff. */
function known(staff: DemoStaff[]): Partial<Record<Part, Known>> {
  const user = (username: string) => {
    const { nationalId, name } = demoUsers.find((one) => one.username === username) as (typeof demoUsers)[0];
    return { nationalId, name };
  };
  const colleague = staff.find((one) => one.key === 'elvestad.hjemme/CASE_WORKER/1') as DemoStaff;
  return {
    'pasient.demo': { ...user('pasient.demo'), area: 'ADULT', home: 'elvestad', gp: 'fastlege.elvestad' },
    'pasient2.demo': { ...user('pasient2.demo'), area: 'ADULT', home: 'nordvik', gp: 'nordvik.lege/GP/1' },
    'ungdom.demo': { ...user('ungdom.demo'), area: 'CHILD', home: 'elvestad', gp: 'legesenter/GP/1' },
    'staff member': { ...colleague, area: 'ADULT', home: 'elvestad', gp: 'brygga/GP/1' },
  };
}

export function demoPatients(staff: DemoStaff[], today: string, taken: Set<string>): DemoPatient[] {
  const somebody = known(staff);
  const spoken = new Set([...staff, ...demoUsers].map(({ name }) => name));
  const found = names(2 * PATIENTS, spoken);
  return found.slice(0, PATIENTS).map((name, index) => {
    const part = CAST[index];
    const dice = new Dice(`patient ${index}`);
    const already = part ? somebody[part] : undefined;
    if (already) {
      const { nationalId, area, home, gp } = already;
      return {
        index,
        key: part as string,
        ...split(already.name),
        nationalId,
        birthDate: bornOf(nationalId),
        area,
        home,
        gp,
        parent: null,
        protectedAddress: false,
      };
    }
    const area = part
      ? 'ADULT'
      : (['ADULT', 'CHILD', 'ADULT', 'ADDICTION', 'ADULT', 'CHILD'] as const)[index % 6]!;
    const home = part ? 'elvestad' : homeOf(index);
    const birthDate = birthDateOf(area, Number(today.slice(0, 4)), dice);
    const nationalId = syntheticNationalId(birthDate, taken);
    const gp = part?.startsWith('external GP') ? null : home === 'elsewhere' ? null : dice.pick(GPS[home]);
    const parent =
      area === 'CHILD' && index % 3 === 1
        ? parentOf(found[PATIENTS + index] as string, birthDate, dice, taken)
        : null;
    return {
      index,
      key: `patient ${index}`,
      ...split(name),
      nationalId,
      birthDate,
      area,
      home,
      gp,
      parent,
      protectedAddress: part === 'protected address',
    };
  });
}

function parentOf(name: string, childBorn: string, dice: Dice, taken: Set<string>): DemoParent {
  const year = Number(childBorn.slice(0, 4)) - dice.int(22, 38);
  const birthDate = `${year}-${String(dice.int(1, 12)).padStart(2, '0')}-${String(dice.int(1, 28)).padStart(2, '0')}`;
  return { name, nationalId: syntheticNationalId(birthDate, taken), relationship: dice.pick(['mor', 'far']) };
}

const homeOf = (index: number): Home =>
  index % 40 === 39 ? 'elsewhere' : index % 13 < 5 ? 'nordvik' : 'elvestad';

function split(name: string): { givenName: string; familyName: string } {
  const [givenName = '', ...family] = name.split(' ');
  return { givenName, familyName: family.join(' ') };
}
