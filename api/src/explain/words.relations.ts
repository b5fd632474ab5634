import type { Text } from './words.js';

/** Relations, and their tokens where one says more than its kind. */
export const RELATIONS: Record<string, Text> = {
  SELF: { nb: 'er pasienten', nn: 'er pasienten', en: 'is the patient' },
  PARENT: {
    nb: 'har foreldreansvar, og barnet er under tolv år eller helsepersonell har åpnet',
    nn: 'har foreldreansvar, og barnet er under tolv år eller helsepersonell har opna',
    en: 'has parental responsibility, and the child is under twelve or health personnel have opened',
  },
  'PARENT:BASIC': {
    nb: 'har foreldreansvar',
    nn: 'har foreldreansvar',
    en: 'has parental responsibility',
  },
  KIN: {
    nb: 'pårørende med åpent samtykke',
    nn: 'pårørande med ope samtykke',
    en: 'next of kin with an open consent',
  },
  GP_OF: { nb: 'fastlegen i dag', nn: 'fastlegen i dag', en: 'the GP today' },
  REFERRER_OF: {
    nb: 'henviste, eller arbeider i enheten som gjorde det',
    nn: 'tilviste, eller arbeider i eininga som gjorde det',
    en: 'referred, or works in the unit that did',
  },
  ADDRESSED: {
    nb: 'henvisningen er hos enheten',
    nn: 'tilvisinga er hos eininga',
    en: 'a referral is at the unit',
  },
  TREATS: {
    nb: 'i behandlerteamet',
    nn: 'i behandlarteamet',
    en: 'in the care team that treats',
  },
  SERVES: {
    nb: 'i det kommunale teamet',
    nn: 'i det kommunale teamet',
    en: 'in the municipal care team',
  },
  COORDINATES: {
    nb: 'ansvarlig koordinator eller stedfortreder',
    nn: 'ansvarleg koordinator eller vikar',
    en: 'accountable coordinator or substitute',
  },
  REGISTERS: {
    nb: 'registrerte pasienten nylig',
    nn: 'registrerte pasienten nyleg',
    en: 'registered the patient lately',
  },
  PARTNER: {
    nb: 'samarbeidspartner med samtykke',
    nn: 'samarbeidspartnar med samtykke',
    en: 'partner with a consent',
  },
  PARTY: {
    nb: 'organisasjonen er part i saken',
    nn: 'organisasjonen er part i saka',
    en: 'the organisation is party to the case',
  },
  BREAK_GLASS: {
    nb: 'har åpnet med nødrett',
    nn: 'har opna med naudrett',
    en: 'has opened by break-glass',
  },
};

/** Kinds of content that a consent is for. */
export const CONTENTS: Record<string, Text> = {
  PATIENT: { nb: 'navn, kontakt og team', nn: 'namn, kontakt og team', en: 'name, contact and team' },
  REFERRAL: { nb: 'henvisninger', nn: 'tilvisingar', en: 'referrals' },
  PATHWAY: { nb: 'forløp', nn: 'forløp', en: 'pathways' },
  DEADLINE: { nb: 'frister', nn: 'fristar', en: 'deadlines' },
  PLAN: { nb: 'planer', nn: 'planar', en: 'plans' },
  MEETING: { nb: 'møter', nn: 'møte', en: 'meetings' },
};
