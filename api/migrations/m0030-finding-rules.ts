/**
 * The rules as they are shipped: no law and no register says these numbers, so that each organisation may move them
 * within the bounds. What begins with the language alone is the sentence; `language.variant` one for a special case.
 */
interface ShippedRule {
  kind: string;
  /** Its place in the order in which findings are worked: the lowest first. */
  rank: number;
  standing: 'ALONE' | 'UNEXPLAINED' | 'STRENGTHENS';
  standings: ('ALONE' | 'UNEXPLAINED' | 'STRENGTHENS')[];
  serious: boolean;
  thresholds: Record<string, number>;
  bounds: Record<string, [number, number]>;
  names: Record<'nb' | 'nn' | 'en', string>;
  sentences: Record<string, string>;
}

const REVIEW: [number, number] = [1, 90];

export const SHIPPED_RULES: ShippedRule[] = [
  {
    ...{ kind: 'OWN_RECORD', rank: 1, standing: 'ALONE', standings: ['ALONE'], serious: true },
    ...{ thresholds: { reviewDays: 14 }, bounds: { reviewDays: REVIEW } },
    names: { nb: 'Egen journal', nn: 'Eigen journal', en: 'Own record' },
    sentences: {
      nb: 'oppslag i egen journal',
      nn: 'oppslag i eigen journal',
      en: 'a look at one’s own record',
    },
  },
  {
    ...{ kind: 'RELATIVE', rank: 2, standing: 'ALONE', standings: ['ALONE', 'UNEXPLAINED'], serious: true },
    ...{ thresholds: { reviewDays: 14 }, bounds: { reviewDays: REVIEW } },
    names: { nb: 'Nærstående', nn: 'Nærståande', en: 'Relative' },
    sentences: {
      nb: 'pasienten er registrert eller oppgitt som nærstående',
      nn: 'pasienten er registrert eller oppgitt som nærståande',
      en: 'the patient is registered or declared as a relative',
    },
  },
  {
    ...{
      kind: 'COLLEAGUE',
      rank: 3,
      standing: 'UNEXPLAINED',
      standings: ['ALONE', 'UNEXPLAINED', 'STRENGTHENS'],
    },
    ...{ serious: false, thresholds: { formerDays: 365, reviewDays: 14 } },
    bounds: { formerDays: [0, 3650], reviewDays: REVIEW },
    names: { nb: 'Kollega', nn: 'Kollega', en: 'Colleague' },
    sentences: {
      nb: 'pasienten er eller var kollega ved samme enhet, eller er oppgitt som kollega',
      nn: 'pasienten er eller var kollega ved same eining, eller er oppgitt som kollega',
      en: 'the patient is or was a colleague at the same unit, or is declared as one',
    },
  },
  {
    ...{
      kind: 'PROTECTED_PERSON',
      rank: 4,
      standing: 'UNEXPLAINED',
      standings: ['ALONE', 'UNEXPLAINED', 'STRENGTHENS'],
    },
    ...{ serious: true, thresholds: { reviewDays: 7 }, bounds: { reviewDays: REVIEW } },
    names: { nb: 'Skjermet person', nn: 'Skjerma person', en: 'Protected person' },
    sentences: {
      nb: 'pasienten har beskyttet adresse',
      nn: 'pasienten har verna adresse',
      en: 'the patient’s address is protected',
    },
  },
  {
    ...{
      kind: 'MANY_PATIENTS',
      rank: 5,
      standing: 'ALONE',
      standings: ['ALONE', 'STRENGTHENS'],
      serious: false,
    },
    thresholds: { patients: 10, minutes: 60, reviewDays: 14 },
    bounds: { patients: [3, 100], minutes: [10, 1440], reviewDays: REVIEW },
    names: {
      nb: 'Mange pasienter på kort tid',
      nn: 'Mange pasientar på kort tid',
      en: 'Many patients in a short time',
    },
    sentences: {
      nb: '{patients} pasienter på {minutes} minutter, uten noe som forklarer det',
      nn: '{patients} pasientar på {minutes} minutt, utan noko som forklarer det',
      en: '{patients} patients within {minutes} minutes, with nothing that explains it',
    },
  },
  {
    ...{
      kind: 'SAME_NAME',
      rank: 6,
      standing: 'STRENGTHENS',
      standings: ['UNEXPLAINED', 'STRENGTHENS'],
      serious: false,
    },
    ...{ thresholds: { bearers: 100, reviewDays: 30 }, bounds: { bearers: [1, 5000], reviewDays: REVIEW } },
    names: { nb: 'Samme etternavn', nn: 'Same etternamn', en: 'Same family name' },
    sentences: {
      nb: 'samme etternavn som pasienten, et navn som {bearers} pasienter har',
      nn: 'same etternamn som pasienten, eit namn som {bearers} pasientar har',
      en: 'the same family name as the patient’s, one that {bearers} patients have',
    },
  },
  {
    ...{
      kind: 'RETURNED',
      rank: 7,
      standing: 'STRENGTHENS',
      standings: ['UNEXPLAINED', 'STRENGTHENS'],
      serious: false,
    },
    thresholds: { days: 3, within: 90, reviewDays: 30 },
    bounds: { days: [2, 30], within: [7, 365], reviewDays: REVIEW },
    names: { nb: 'Kom tilbake', nn: 'Kom tilbake', en: 'Came back' },
    sentences: {
      nb: 'kom tilbake til samme pasient, {days} dager fra {from} til {to}',
      nn: 'kom tilbake til same pasient, {days} dagar frå {from} til {to}',
      en: 'came back to the same patient, on {days} days from {from} to {to}',
    },
  },
  {
    ...{
      kind: 'MANY_LOOKED',
      rank: 8,
      standing: 'STRENGTHENS',
      standings: ['UNEXPLAINED', 'STRENGTHENS'],
      serious: false,
    },
    thresholds: { people: 4, within: 7, reviewDays: 30 },
    bounds: { people: [2, 50], within: [1, 60], reviewDays: REVIEW },
    names: {
      nb: 'Mange så på samme pasient',
      nn: 'Mange såg på same pasient',
      en: 'Many looked at one patient',
    },
    sentences: {
      nb: '{people} ansatte uten relasjon så på samme pasient innen {within} dager',
      nn: '{people} tilsette utan relasjon såg på same pasient innan {within} dagar',
      en: '{people} members of staff without a relation looked at the same patient within {within} days',
    },
  },
  {
    ...{ kind: 'BREAK_GLASS_NOT_REVIEWED', rank: 9, standing: 'ALONE', standings: ['ALONE'], serious: false },
    ...{ thresholds: { reviewDays: 14 }, bounds: { reviewDays: REVIEW } },
    names: {
      nb: 'Nødrett uten etterkontroll',
      nn: 'Naudrett utan etterkontroll',
      en: 'Break-glass not reviewed',
    },
    sentences: {
      nb: 'nødrett som ikke var etterkontrollert innen fristen {due}',
      nn: 'naudrett som ikkje var etterkontrollert innan fristen {due}',
      en: 'break-glass that was not reviewed by its deadline {due}',
    },
  },
  {
    ...{
      kind: 'UNKNOWN_TO_UNIT',
      rank: 10,
      standing: 'STRENGTHENS',
      standings: ['UNEXPLAINED', 'STRENGTHENS'],
    },
    ...{ serious: false, thresholds: { reviewDays: 30 }, bounds: { reviewDays: REVIEW } },
    names: { nb: 'Ukjent for enheten', nn: 'Ukjend for eininga', en: 'Unknown to the unit' },
    sentences: {
      nb: 'pasienten er ikke kjent ved enheten',
      nn: 'pasienten er ikkje kjend ved eininga',
      en: 'the patient is not known at the unit',
    },
  },
  {
    ...{
      kind: 'OUTSIDE_HOURS',
      rank: 11,
      standing: 'STRENGTHENS',
      standings: ['UNEXPLAINED', 'STRENGTHENS'],
    },
    ...{ serious: false, thresholds: { from: 6, to: 21, weekend: 1, reviewDays: 30 } },
    bounds: { from: [0, 12], to: [12, 24], weekend: [0, 1], reviewDays: REVIEW },
    names: { nb: 'Utenfor arbeidstid', nn: 'Utanfor arbeidstid', en: 'Outside working hours' },
    sentences: {
      nb: 'utenfor arbeidstid ({at})',
      nn: 'utanfor arbeidstid ({at})',
      en: 'outside working hours ({at})',
    },
  },
  {
    ...{
      kind: 'UNUSUAL_FOR_ROLE',
      rank: 12,
      standing: 'STRENGTHENS',
      standings: ['UNEXPLAINED', 'STRENGTHENS'],
    },
    ...{ serious: false, thresholds: { perMille: 2, months: 3, least: 1000, reviewDays: 30 } },
    bounds: { perMille: [1, 50], months: [1, 12], least: [100, 1000000], reviewDays: REVIEW },
    names: { nb: 'Uvanlig for rollen', nn: 'Uvanleg for rolla', en: 'Unusual for the role' },
    sentences: {
      nb: 'opplysninger som rollen sjelden ser ({what})',
      nn: 'opplysningar som rolla sjeldan ser ({what})',
      en: 'data that the role seldom sees ({what})',
    },
  },
  {
    ...{
      kind: 'NO_RELATION',
      rank: 13,
      standing: 'ALONE',
      standings: ['ALONE', 'STRENGTHENS'],
      serious: false,
    },
    thresholds: {
      ...{
        waitDays: 3,
        afterDays: 14,
        leadDays: 3,
        referralDays: 30,
        actedDays: 1,
        together: 3,
        reviewDays: 30,
      },
    },
    bounds: {
      ...{ waitDays: [0, 14], afterDays: [0, 90], leadDays: [0, 14], referralDays: [1, 180] },
      ...{ actedDays: [0, 7], together: [1, 20], reviewDays: REVIEW },
    },
    names: { nb: 'Ingen relasjon', nn: 'Ingen relasjon', en: 'No relation' },
    sentences: {
      nb: 'ingen behandlingsrelasjon, vakt eller henvisning på tidspunktet',
      'nb.ended':
        'ingen behandlingsrelasjon, vakt eller henvisning på tidspunktet; den siste relasjonen tok slutt {ended}',
      nn: 'ingen behandlingsrelasjon, vakt eller tilvising på tidspunktet',
      'nn.ended':
        'ingen behandlingsrelasjon, vakt eller tilvising på tidspunktet; den siste relasjonen tok slutt {ended}',
      en: 'no care relation, duty or referral at the time',
      'en.ended': 'no care relation, duty or referral at the time; the last relation ended {ended}',
    },
  },
];
