import { addDays, addWorkingDays, isWorkingDay } from '../../api/src/platform/calendar.js';
import { Dice } from './dice.js';
import type { MunicipalPart } from './municipal-story.js';
import { CAST, type DemoPatient } from './patients.js';
import { referredTo } from './places.js';
import type { ReferralPlan } from './referral-story.js';

export const REFERRALS = 600;
/** Eighteen months. */
const DAYS = 547;

/** A working day about so many days ago. */
export function daysAgo(today: string, days: number): string {
  let day = addDays(today, -days);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

export const workingDaysAgo = (today: string, days: number): string => addWorkingDays(today, -days);

/** An ordinary referral by the patient's GP that is accepted in time; what is told is otherwise. */
export function planOf(patient: DemoPatient, day: string, told: Partial<ReferralPlan> = {}): ReferralPlan {
  return {
    day,
    from: patient.gp ? 'GP' : 'EXTERNAL',
    ...referredTo(patient, new Dice(`place of ${patient.index}`)),
    municipal: { said: 'NOTHING' },
    fate: 'ACCEPTED',
    assessAfter: 6,
    startWithin: 40,
    startAt: 0.7,
    lasts: 160,
    ...told,
  };
}

/** What is to be seen today, whatever chance brings, by where the patient lives. */
const TODAY: {
  home: 'elvestad' | 'nordvik';
  area?: DemoPatient['area'];
  days: number;
  told: Partial<ReferralPlan>;
}[] = [
  ...vacancies('elvestad', [
    { said: 'CONTACT', then: 'VACANT' },
    { said: 'CONTACT', then: 'VACANT' },
    { said: 'NEED', then: 'VACANT' },
    { said: 'NEED', then: 'VACANT' },
    { said: 'NEED', then: 'DECLINED' },
    { said: 'CONTACT', then: 'WITH_UNIT' },
    { said: 'NEED', then: 'WITH_UNIT' },
    { said: 'NEED', then: 'PROPOSED', coordinator: 'koordinator.elvestad' },
    { said: 'CONTACT', then: 'PROPOSED', coordinator: 'koordinator.elvestad' },
    { said: 'NEED', then: 'PROPOSED' },
  ]),
  ...vacancies('nordvik', [
    { said: 'CONTACT', then: 'VACANT' },
    { said: 'NEED', then: 'VACANT' },
    { said: 'NEED', then: 'VACANT' },
    { said: 'CONTACT', then: 'DECLINED' },
    { said: 'NEED', then: 'PROPOSED' },
    { said: 'CONTACT', then: 'PROPOSED' },
  ]),
  // A case worker and a GP are named, and get the coordinator's grant with it.
  { home: 'elvestad', area: 'ADDICTION', days: 30, told: accepted('elvestad.rus/CASE_WORKER/1') },
  { home: 'nordvik', days: 40, told: accepted('nordvik.lege/GP/1') },
  { home: 'elvestad', days: 3, told: { fate: 'DRAFT' } },
  { home: 'elvestad', days: 6, told: { fate: 'DRAFT', from: 'CASE_WORKER' } },
  { home: 'elvestad', days: 1, told: { fate: 'DRAFT', from: 'CLINICIAN' } },
  { home: 'nordvik', days: 2, told: { fate: 'DRAFT' } },
  { home: 'nordvik', days: 20, told: { fate: 'DRAFT' } },
  { home: 'elvestad', days: 1, told: { fate: 'EMERGENCY' } },
  {
    home: 'elvestad',
    area: 'ADULT',
    days: 4,
    told: { fate: 'WAITING', place: 'dps.allmenn', pathwayKey: 'PHV_ADULT' },
  },
  {
    home: 'elvestad',
    area: 'ADULT',
    days: 8,
    told: { fate: 'WAITING', place: 'dps.psykose', pathwayKey: 'PSYCHOSIS', forwardTo: 'dps.allmenn' },
  },
  {
    home: 'elvestad',
    area: 'ADDICTION',
    days: 9,
    told: { fate: 'WAITING', place: 'tsb', pathwayKey: 'TSB' },
  },
  {
    home: 'nordvik',
    area: 'ADULT',
    days: 7,
    told: { fate: 'WAITING', place: 'dps.allmenn', pathwayKey: 'PHV_ADULT', forwardTo: 'dps.nordvik' },
  },
  // Not assessed in time.
  {
    home: 'elvestad',
    area: 'ADULT',
    days: 19,
    told: { fate: 'WAITING', place: 'dps.allmenn', pathwayKey: 'PHV_ADULT' },
  },
  { home: 'elvestad', area: 'CHILD', days: 18, told: { fate: 'WAITING' } },
  { home: 'nordvik', area: 'ADULT', days: 21, told: { fate: 'WAITING' } },
  // Sent while the detoxification unit's coordinator is away: nobody answers for it at the hospital.
  {
    home: 'elvestad',
    area: 'ADDICTION',
    days: 5,
    told: { fate: 'WAITING', place: 'avrusning', pathwayKey: 'TSB' },
  },
  {
    home: 'nordvik',
    area: 'ADDICTION',
    days: 7,
    told: { fate: 'WAITING', place: 'avrusning', pathwayKey: 'TSB' },
  },
  { home: 'elvestad', days: 200, told: { ending: 'TRANSFERRED', lasts: 60 } },
  { home: 'elvestad', days: 6, told: { fate: 'WITHDRAWN' } },
];
/** The days before and after today on which the coordinator of the detoxification unit is away. */
export const AWAY = { before: 12, after: 9 };

function vacancies(home: 'elvestad' | 'nordvik', parts: MunicipalPart[]) {
  return parts.map((municipal, i) => ({
    home,
    area: (['ADULT', 'ADULT', 'CHILD', 'ADDICTION'] as const)[i % 4]!,
    // The older ones are past what the municipality has set for itself.
    days: 3 + i * 2,
    told: { municipal: { after: 1, ...municipal }, place: undefined } as Partial<ReferralPlan>,
  }));
}

function accepted(coordinator: string): Partial<ReferralPlan> {
  return { municipal: { said: 'NEED', then: 'ACCEPTED', coordinator } };
}

function municipalPart(patient: DemoPatient, days: number, dice: Dice): MunicipalPart {
  const roll = dice.next();
  const nothing = days < 240 ? 0.44 : 0.62;
  const said =
    roll < nothing
      ? 'NOTHING'
      : roll < nothing + (1 - nothing) * 0.4
        ? 'CONTACT'
        : roll < 0.97
          ? 'NEED'
          : 'DECLINED';
  if (patient.home === 'elsewhere') return { said: said === 'CONTACT' ? 'NOTHING' : said };
  const then = dice.next();
  const leads = patient.home === 'elvestad' && patient.area !== 'CHILD';
  return {
    said,
    then:
      then < 0.82
        ? 'ACCEPTED'
        : then < 0.88
          ? 'DECLINED_THEN_ACCEPTED'
          : then < 0.94
            ? leads
              ? 'NAMED_BY_LEADER'
              : 'ACCEPTED'
            : then < 0.97
              ? 'NOT_NEEDED'
              : 'EXTERNAL',
    // Chance leaves no vacancies for today: those are told above.
    after: days < 14 ? 0 : dice.int(0, 6),
  };
}

function referrerOf(patient: DemoPatient, place: ReferralPlan['place'], roll: number): ReferralPlan['from'] {
  if (!patient.gp || roll < 0.07) return 'EXTERNAL';
  if (roll < 0.2) return 'CASE_WORKER';
  return roll < 0.23 && patient.area === 'ADULT' && place !== 'avtale' ? 'CLINICIAN' : 'GP';
}

function chancePlan(patient: DemoPatient, today: string, days: number, dice: Dice): ReferralPlan {
  const fate = dice.next();
  const { place, pathwayKey } = referredTo(patient, dice);
  const from = referrerOf(patient, place, dice.next());
  const assess = dice.next();
  const elsewhere = place === 'avrusning' && days < 40;
  return planOf(patient, daysAgo(today, days), {
    from,
    place: elsewhere ? 'tsb' : place,
    pathwayKey,
    ...(fate > 0.97 && place === 'tsb' ? { forwardTo: 'avrusning' as const } : {}),
    ...(fate > 0.96 && place === 'dps.psykose' ? { forwardTo: 'dps.allmenn' as const } : {}),
    municipal: municipalPart(patient, days, dice),
    // Whoever does not use the platform cannot take a referral back there.
    fate: fate < 0.03 && from !== 'EXTERNAL' ? 'WITHDRAWN' : fate < 0.11 ? 'REJECTED' : 'ACCEPTED',
    assessAfter: assess < 0.05 ? 3 : assess < 0.93 ? dice.int(4, 9) : dice.int(11, 14),
    startWithin: dice.int(20, 75),
    startAt: dice.chance(0.07) ? 1.15 : 0.5 + dice.next() * 0.45,
    lasts: dice.int(60, patient.area === 'ADDICTION' ? 220 : 280),
    neglected: dice.chance(0.12),
  });
}

/** Referrals of everyone but the cast: first what is to be seen today, then what chance brings, until there are enough. */
export function plansOf(
  patients: DemoPatient[],
  today: string,
  already: number,
): Map<number, ReferralPlan[]> {
  const rest = patients.slice(CAST.length);
  const plans = new Map<number, ReferralPlan[]>();
  let count = already;
  const add = (patient: DemoPatient, plan: ReferralPlan): void => {
    plans.set(patient.index, [...(plans.get(patient.index) ?? []), plan]);
    count += 1;
  };
  for (const { home, area, days, told } of TODAY) {
    const patient = rest.find(
      (one) => !plans.has(one.index) && one.home === home && one.gp && (!area || one.area === area),
    ) as DemoPatient;
    add(patient, planOf(patient, workingDaysAgo(today, Math.ceil((days * 5) / 7)), definite(told)));
  }
  const began = new Map<number, number>();
  for (const patient of rest.filter((one) => !plans.has(one.index))) {
    const dice = new Dice(`plan of ${patient.index}`);
    const days = 1 + Math.floor(dice.next() * (DAYS - 1));
    began.set(patient.index, days);
    add(patient, chancePlan(patient, today, days, dice));
  }
  for (const patient of rest) {
    const days = began.get(patient.index) ?? 40;
    if (count >= REFERRALS) break;
    if (days > 300) continue;
    const dice = new Dice(`earlier plan of ${patient.index}`);
    const earlier = chancePlan(
      patient,
      today,
      days + 210 + Math.floor(dice.next() * (DAYS - days - 210)),
      dice,
    );
    add(patient, { ...earlier, lasts: Math.min(earlier.lasts, 110), neglected: false });
  }
  if (count !== REFERRALS) throw new Error(`The demo has ${count} referrals planned, not ${REFERRALS}.`);
  return plans;
}

/** Without what is only named to be left as it is. */
const definite = (told: Partial<ReferralPlan>): Partial<ReferralPlan> =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
