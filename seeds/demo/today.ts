import type { MunicipalPart } from './municipal-story.js';
import type { DemoPatient } from './patients.js';
import type { ReferralPlan } from './referral-story.js';
import { LegalBasis } from '../../api/src/referral/referral.entity.js';

export interface Wanted {
  home: 'elvestad' | 'nordvik';
  area?: DemoPatient['area'];
  gp?: string;
  /** Days ago that the referral is written. */
  days: number;
  told: Partial<ReferralPlan>;
}

const AREAS = ['ADULT', 'ADULT', 'CHILD', 'ADDICTION'] as const;

/** Each a few days before the last; the older ones are past what the municipality has set for itself. */
const municipal = (home: Wanted['home'], apart: number, parts: MunicipalPart[]): Wanted[] =>
  parts.map((part, i) => ({
    home,
    area: AREAS[i % 4] as DemoPatient['area'],
    days: 3 + i * apart,
    told: { municipal: part },
  }));

const wanted = (
  home: Wanted['home'],
  days: number,
  told: Partial<ReferralPlan>,
  more: Pick<Wanted, 'area' | 'gp'> = {},
): Wanted => ({ home, days, told, ...more });

const adult = { area: 'ADULT' } as const;
const addiction = { area: 'ADDICTION' } as const;
const child = { area: 'CHILD' } as const;
const waiting = { fate: 'WAITING' } as const;
const dps = { place: 'dps.allmenn', pathwayKey: 'PHV_ADULT' } as const;
const detox = { place: 'avrusning', pathwayKey: 'TSB' } as const;
const named = (coordinator: string): Partial<ReferralPlan> => ({
  municipal: { said: 'NEED', then: 'ACCEPTED', coordinator },
});
const needed: Partial<ReferralPlan> = { municipal: { said: 'NEED', then: 'ACCEPTED' } };
const included = { fate: 'INCLUDED', place: 'dps.psykose', pathwayKey: 'PSYCHOSIS', lasts: 300 } as const;
/** In treatment for a while, and nobody has looked after the clocks. */
const neglected = { neglected: true, startWithin: 30, startAt: 0.5, lasts: 300 } as const;

/** What is to be seen today, whatever chance brings. */
export const TODAY: readonly Wanted[] = [
  ...municipal('elvestad', 2, [
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
  ...municipal('nordvik', 3, [
    { said: 'CONTACT', then: 'VACANT' },
    { said: 'NEED', then: 'VACANT' },
    { said: 'NEED', then: 'VACANT' },
    { said: 'CONTACT', then: 'DECLINED' },
    { said: 'NEED', then: 'PROPOSED' },
    { said: 'CONTACT', then: 'PROPOSED' },
  ]),
  // A case worker and a GP are named, and get the coordinator's grant with it.
  wanted('elvestad', 30, named('elvestad.rus/CASE_WORKER/1'), addiction),
  wanted('nordvik', 40, named('nordvik.lege/GP/1')),

  wanted('elvestad', 1, { fate: 'EMERGENCY' }, { gp: 'fastlege.elvestad' }),
  wanted('elvestad', 3, { fate: 'DRAFT' }, { gp: 'fastlege.elvestad' }),
  wanted('elvestad', 6, { fate: 'DRAFT', from: 'CASE_WORKER' }, adult),
  wanted('elvestad', 2, { fate: 'DRAFT', from: 'CLINICIAN', ...dps }, adult),
  wanted('nordvik', 2, { fate: 'DRAFT' }, { gp: 'fastlege.nordvik' }),
  wanted('nordvik', 20, { fate: 'DRAFT' }),
  wanted('elvestad', 6, { fate: 'WITHDRAWN' }),
  wanted('elvestad', 200, { ...dps, transferTo: 'dps.psykose', pathwayKey: 'PSYCHOSIS', lasts: 60 }, adult),
  wanted(
    'elvestad',
    160,
    { ...dps, ...named('koordinator.elvestad'), transferTo: 'avtale', startAt: 0.5, lasts: 60 },
    adult,
  ),
  // Came as emergencies, without a referral: under treatment by force of law, by the patient's will, and not decided.
  wanted('elvestad', 40, { ...included, legalBasis: LegalBasis.COMPULSORY_PHVL, ...needed }, adult),
  wanted('nordvik', 33, { ...included, place: 'dps.nordvik', pathwayKey: 'PHV_ADULT' }, adult),
  wanted('elvestad', 6, { ...included, fate: 'EMERGENCY_ASSESSED' }, adult),
  // Registered wrongly, and corrected.
  wanted('elvestad', 70, { ...dps, corrected: 'DAY', lasts: 300, startAt: 0.5 }, adult),
  wanted(
    'nordvik',
    80,
    { ...dps, place: 'dps.nordvik', corrected: 'NEVER', lasts: 300, startAt: 0.5 },
    adult,
  ),

  wanted('elvestad', 4, { ...waiting, ...dps }, adult),
  wanted('elvestad', 9, { ...waiting, place: 'tsb', pathwayKey: 'TSB' }, addiction),
  wanted(
    'elvestad',
    8,
    { ...waiting, place: 'dps.psykose', pathwayKey: 'PSYCHOSIS', forwardTo: 'dps.allmenn' },
    adult,
  ),
  wanted('nordvik', 7, { ...waiting, ...dps, forwardTo: 'dps.nordvik' }, adult),
  // Not assessed in time; of two of them it is said why.
  wanted('elvestad', 19, { ...waiting, ...dps, explained: 'REFERRAL_ASSESSMENT' }, adult),
  wanted('elvestad', 18, { ...waiting, explained: 'REFERRAL_ASSESSMENT' }, child),
  wanted('nordvik', 21, waiting, adult),
  // Sent while the detoxification unit's coordinator is away: nobody answers for it at the hospital.
  wanted('elvestad', 5, { ...waiting, ...detox }, addiction),
  wanted('nordvik', 7, { ...waiting, ...detox }, addiction),
  // Late or waived in treatment.
  wanted('elvestad', 90, { ...neglected, place: 'bup', pathwayKey: 'PHV_CHILD' }, child),
  wanted(
    'elvestad',
    75,
    { ...neglected, place: 'bup', pathwayKey: 'PHV_CHILD', waived: 'CLINICAL_DECISION' },
    child,
  ),
  wanted(
    'elvestad',
    60,
    { ...neglected, place: 'tsb', pathwayKey: 'TSB', waived: 'CLINICAL_DECISION' },
    addiction,
  ),
  wanted(
    'nordvik',
    65,
    { ...neglected, place: 'tsb', pathwayKey: 'TSB', explained: 'CLINICAL_DECISION' },
    addiction,
  ),
];

/** The days before and after today on which the coordinator of the detoxification unit is away. */
export const AWAY = { before: 12, after: 9 };
