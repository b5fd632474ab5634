import { daysAgo, workingDaysAgo } from './agenda.js';
import { Dice } from './dice.js';
import type { MunicipalPart } from './municipal-story.js';
import { CAST, type DemoPatient } from './patients.js';
import { referredTo } from './places.js';
import { TODAY } from './today.js';
import type { ReferralPlan } from './referral-story.js';

export const REFERRALS = 600;
/** Eighteen months. */
const DAYS = 547;

/** An ordinary referral by the patient's GP that is accepted in time; what is told is otherwise. */
export function planOf(patient: DemoPatient, day: string, told: Partial<ReferralPlan> = {}): ReferralPlan {
  const { place, pathwayKey } = referredTo(patient, new Dice(`place of ${patient.index}`));
  return {
    day,
    from: patient.gp ? 'GP' : 'EXTERNAL',
    place: place === 'avrusning' ? 'tsb' : place,
    pathwayKey,
    municipal: { said: 'NOTHING' },
    fate: 'ACCEPTED',
    assessAfter: 6,
    startWithin: 40,
    startAt: 0.7,
    lasts: 160,
    ...told,
  };
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
    ...(fate > 0.97 && place === 'tsb' && days > 40 ? { forwardTo: 'avrusning' as const } : {}),
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

/** An emergency has none; a pathway that is handed over has another, onward. */
function referralsOf({ fate, transferTo }: ReferralPlan): number {
  if (fate === 'INCLUDED' || fate === 'EMERGENCY_ASSESSED') return 0;
  return transferTo ? 2 : 1;
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
    count += referralsOf(plan);
  };
  for (const { home, area, gp, days, told } of TODAY) {
    const patient = rest.find(
      (one) =>
        !plans.has(one.index) &&
        one.home === home &&
        one.gp &&
        (!area || one.area === area) &&
        (!gp || one.gp === gp),
    ) as DemoPatient;
    add(patient, planOf(patient, workingDaysAgo(today, Math.ceil((days * 5) / 7)), told));
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
