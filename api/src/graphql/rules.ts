import { DEFINITION_RULES } from './definition-rules.js';
import type { Text } from './messages.js';
import { IMPORT_RULES } from './rules.import.js';
import { LOG_RULES } from './rules.log.js';
import { MEETING_RULES } from './rules.meeting.js';
import { PATHWAY_RULES } from './rules.pathway.js';
import { PLAN_RULES } from './rules.plan.js';
import { SHARING_RULES } from './rules.sharing.js';
import { THREAD_RULES } from './rules.thread.js';
import { VIEW_RULES } from './rules.view.js';

/** What is wrong with a field, in the caller's language; `{max}` and the like are filled in. */
export const RULES: Record<string, Text> = {
  ...PATHWAY_RULES,
  ...PLAN_RULES,
  ...SHARING_RULES,
  ...THREAD_RULES,
  ...IMPORT_RULES,
  ...LOG_RULES,
  ...MEETING_RULES,
  ...VIEW_RULES,
  ...DEFINITION_RULES,
  ABSENT: {
    nb: 'er selv borte i den tiden',
    nn: 'er sjølv borte i den tida',
    en: 'is away at that time',
  },
  NO_GP: {
    nb: 'har ingen fastlege i Samløp å spørre',
    nn: 'har ingen fastlege i Samløp å spørje',
    en: 'has no GP on the platform to ask',
  },
  UUID: { nb: 'må være en id (UUID)', nn: 'må vere ein id (UUID)', en: 'must be an id (UUID)' },
  EMPTY: { nb: 'kan ikke være tom', nn: 'kan ikkje vere tom', en: 'must not be empty' },
  REQUIRED: { nb: 'må fylles ut', nn: 'må fyllast ut', en: 'is required' },
  TOO_LONG: {
    nb: 'kan ha høyst {max} tegn',
    nn: 'kan ha høgst {max} teikn',
    en: 'may have at most {max} characters',
  },
  SAME_REASON: {
    nb: 'må si noe annet enn det du skrev sist',
    nn: 'må seie noko anna enn det du skreiv sist',
    en: 'must say something else than before',
  },
  TOO_SHORT: {
    nb: 'må ha minst {min} tegn',
    nn: 'må ha minst {min} teikn',
    en: 'must have at least {min} characters',
  },
  TOO_MANY: {
    nb: 'kan ha høyst {max} verdier',
    nn: 'kan ha høgst {max} verdiar',
    en: 'may have at most {max} values',
  },
  CONTROL_CHARACTER: {
    nb: 'har tegn som ikke kan lagres',
    nn: 'har teikn som ikkje kan lagrast',
    en: 'has characters that cannot be stored',
  },
  DATE_RANGE: {
    nb: 'må være mellom {first} og {last}',
    nn: 'må vere mellom {first} og {last}',
    en: 'must be between {first} and {last}',
  },
  FUTURE: {
    nb: 'kan ikke være i framtiden',
    nn: 'kan ikkje vere i framtida',
    en: 'must not be in the future',
  },
  PAST: { nb: 'kan ikke være i fortiden', nn: 'kan ikkje vere i fortida', en: 'must not be in the past' },
  BEFORE_RECEIPT: {
    nb: 'kan ikke være før henvisningen ble mottatt',
    nn: 'kan ikkje vere før tilvisinga vart motteken',
    en: 'must not be before the referral was received',
  },
  BEFORE_DECISION: {
    nb: 'kan ikke være før vedtaket',
    nn: 'kan ikkje vere før vedtaket',
    en: 'must not be before the decision',
  },
  BEFORE_BIRTH: {
    nb: 'kan ikke være før fødselsdatoen',
    nn: 'kan ikkje vere før fødselsdatoen',
    en: 'must not be before the date of birth',
  },
  BEFORE_START: {
    nb: 'kan ikke være før starten',
    nn: 'kan ikkje vere før starten',
    en: 'must not be before the start',
  },
  WHOLE_PERIOD: {
    nb: 'må begynne en hel måned, et helt kvartal eller hele kalenderår',
    nn: 'må byrje ein heil månad, eit heilt kvartal eller heile kalenderår',
    en: 'must begin a whole month, a whole quarter or whole calendar years',
  },
  PERIOD_TOO_LONG: {
    nb: 'kan være høyst {max} år etter starten',
    nn: 'kan vere høgst {max} år etter starten',
    en: 'may be at most {max} years after the start',
  },
  PERIOD_NOT_OVER: {
    nb: 'må være før i dag: perioden er ikke over',
    nn: 'må vere før i dag: perioden er ikkje over',
    en: 'must be before today: the period is not over',
  },
  BEFORE_ADMISSION: {
    nb: 'kan ikke være før innleggelsen',
    nn: 'kan ikkje vere før innlegginga',
    en: 'must not be before the admission',
  },
  OVERLAPS: {
    nb: 'overlapper med noe som alt er registrert',
    nn: 'overlappar med noko som alt er registrert',
    en: 'overlaps with what is already registered',
  },
  MUNICIPALITY_NUMBER: {
    nb: 'må være fire siffer',
    nn: 'må vere fire siffer',
    en: 'must be four digits',
  },
  PHONE: {
    nb: 'er ikke et telefonnummer',
    nn: 'er ikkje eit telefonnummer',
    en: 'is not a telephone number',
  },
  EMAIL: {
    nb: 'er ikke en e-postadresse',
    nn: 'er ikkje ei e-postadresse',
    en: 'is not an e-mail address',
  },
  LANGUAGE: {
    nb: 'er ikke en språkkode (BCP 47)',
    nn: 'er ikkje ein språkkode (BCP 47)',
    en: 'is not a language tag (BCP 47)',
  },
  FULL_NAME: {
    nb: 'må ha både fornavn og etternavn',
    nn: 'må ha både førenamn og etternamn',
    en: 'must have a given name and a family name',
  },
  RANGE: {
    nb: 'må være fra {min} til {max}',
    nn: 'må vere frå {min} til {max}',
    en: 'must be from {min} to {max}',
  },
  OPENING_HOURS: {
    nb: 'må ha ukedag fra 1 til 7, og klokkeslett som 09:00 med åpning før stenging',
    nn: 'må ha vekedag frå 1 til 7, og klokkeslett som 09:00 med opning før stenging',
    en: 'must have a weekday from 1 to 7, and times like 09:00 with opening before closing',
  },
  THE_PATIENT: {
    nb: 'kan ikke være pasienten selv',
    nn: 'kan ikkje vere pasienten sjølv',
    en: 'cannot be the patient',
  },
  OF_AGE: {
    nb: 'gjelder bare for barn under 18 år',
    nn: 'gjeld berre for barn under 18 år',
    en: 'holds for children under 18 only',
  },
  WRONG_SIDE: {
    nb: 'hører til den andre siden',
    nn: 'høyrer til den andre sida',
    en: 'belongs to the other side',
  },
  CYCLE: {
    nb: 'kan ikke stå under seg selv',
    nn: 'kan ikkje stå under seg sjølv',
    en: 'cannot stand below itself',
  },
  NATIONAL_ID: {
    nb: 'er ikke et gyldig fødselsnummer eller D-nummer',
    nn: 'er ikkje eit gyldig fødselsnummer eller D-nummer',
    en: 'is not a valid national identity number',
  },
  CASE_REFERENCE: {
    nb: 'må være et saksnummer, som 2026/1234, og ingenting annet',
    nn: 'må vere eit saksnummer, som 2026/1234, og ingenting anna',
    en: 'must be a case number, such as 2026/1234, and nothing else',
  },
  ANOTHER_PATIENT: {
    nb: 'er ikke nummeret til den som det er bedt om sletting av',
    nn: 'er ikkje nummeret til den som det er bedt om sletting av',
    en: 'is not the number of whom the erasure was asked for',
  },
  BIRTH_DATE_MISMATCH: {
    nb: 'stemmer ikke med identitetsnummeret',
    nn: 'stemmer ikkje med identitetsnummeret',
    en: 'does not fit the identity number',
  },
  ORGANISATION_NUMBER: {
    nb: 'er ikke et gyldig organisasjonsnummer',
    nn: 'er ikkje eit gyldig organisasjonsnummer',
    en: 'is not a valid organisation number',
  },
  CURSOR: {
    nb: 'er ikke en gyldig peker i denne lista',
    nn: 'er ikkje ein gyldig peikar i denne lista',
    en: 'is not a valid cursor of this list',
  },
  PAGE_SIZE: { nb: 'må være fra 1 til {max}', nn: 'må vere frå 1 til {max}', en: 'must be from 1 to {max}' },
  OFFSET: { nb: 'må være fra 0 til {max}', nn: 'må vere frå 0 til {max}', en: 'must be from 0 to {max}' },
  OFFSET_AND_CURSOR: {
    nb: 'kan ikke brukes sammen med en peker',
    nn: 'kan ikkje brukast saman med ein peikar',
    en: 'cannot be used with a cursor',
  },
  FIRST_AND_LAST: {
    nb: 'kan ikke brukes sammen med first',
    nn: 'kan ikkje brukast saman med first',
    en: 'cannot be used with first',
  },
  ENUM: { nb: 'har en ukjent verdi', nn: 'har ein ukjend verdi', en: 'has an unknown value' },
  UNKNOWN: { nb: 'finnes ikke', nn: 'finst ikkje', en: 'does not exist' },
  UNKNOWN_FILTER: { nb: 'er ikke et filter her', nn: 'er ikkje eit filter her', en: 'is no filter here' },
  UNKNOWN_FIELD: { nb: 'finnes ikke', nn: 'finst ikkje', en: 'does not exist' },
  EXACTLY_ONE: {
    nb: 'oppgi nøyaktig én av {of}',
    nn: 'oppgi nøyaktig éin av {of}',
    en: 'give exactly one of {of}',
  },
  NOT_BOTH: {
    nb: 'kan ikke brukes sammen med {with}',
    nn: 'kan ikkje brukast saman med {with}',
    en: 'cannot be used with {with}',
  },
  NOT_A_RECEIVER: {
    nb: 'kan ikke motta henvisninger',
    nn: 'kan ikkje ta imot tilvisingar',
    en: 'cannot receive referrals',
  },
  GRANT_ENDED: {
    nb: 'har ikke lenger tilgang der',
    nn: 'har ikkje lenger tilgang der',
    en: 'no longer has a grant there',
  },
  WRONG_ORGANISATION: {
    nb: 'hører ikke til organisasjonen',
    nn: 'høyrer ikkje til organisasjonen',
    en: 'does not belong to the organisation',
  },
  SETTING: {
    nb: 'er ikke en verdi som innstillingen kan ha (se schema)',
    nn: 'er ikkje ein verdi som innstillinga kan ha (sjå schema)',
    en: 'is no value that the setting may have (see its schema)',
  },
  SUBSCRIPTION: {
    nb: 'kan ikke være et abonnement her; abonnementer går over WebSocket (graphql-transport-ws)',
    nn: 'kan ikkje vere eit abonnement her; abonnement går over WebSocket (graphql-transport-ws)',
    en: 'cannot be a subscription here; subscriptions go over WebSocket (graphql-transport-ws)',
  },
  ONLY_SUBSCRIPTIONS: {
    nb: 'må være et abonnement her; spørringer og endringer sendes med POST',
    nn: 'må vere eit abonnement her; spørjingar og endringar blir sende med POST',
    en: 'must be a subscription here; queries and mutations are POSTed',
  },
  TWICE: {
    nb: 'er nevnt to ganger',
    nn: 'er nemnd to gonger',
    en: 'is given twice',
  },
  STATUTORY_NOT_SILENT: {
    nb: 'lovfestede frister kan ikke slås av i appen',
    nn: 'lovfesta fristar kan ikkje slåast av i appen',
    en: 'statutory deadlines cannot be silenced in the application',
  },
  NOT_POSSIBLE: { nb: 'er ikke mulig her', nn: 'er ikkje mogleg her', en: 'is not possible here' },
  PERIOD_ORDER: {
    nb: 'kan ikke være før {from}',
    nn: 'kan ikkje vere før {from}',
    en: 'must not be before {from}',
  },
  TOO_MANY_ROWS: {
    nb: 'gir mer enn {max} registreringer. Velg et kortere tidsrom',
    nn: 'gjev meir enn {max} registreringar. Vel eit kortare tidsrom',
    en: 'makes more than {max} registrations. Choose a shorter period',
  },
  ONESELF: { nb: 'kan ikke være deg selv', nn: 'kan ikkje vere deg sjølv', en: 'cannot be yourself' },
  TYPE: { nb: 'har feil type: {detail}', nn: 'har feil type: {detail}', en: 'has the wrong type: {detail}' },
};
