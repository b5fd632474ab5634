import { type RelationKind } from '../../authz/roles.js';
import type { Language } from '../../platform/context.js';

type Words = Record<Language, string>;

/** By which relation; `{you}` and `{your}` are the patient's, or the child's. */
export const REASONS: Record<Exclude<RelationKind, RelationKind.SELF>, Words> = {
  PARENT: {
    nb: 'fordi vedkommende har foreldreansvar for {you}',
    nn: 'fordi vedkomande har foreldreansvar for {you}',
    en: 'because they have parental responsibility for {you}',
  },
  KIN: {
    nb: 'som pårørende eller representant, etter samtykke eller vedtak',
    nn: 'som pårørande eller representant, etter samtykke eller vedtak',
    en: 'as next of kin or representative, by consent or decision',
  },
  GP_OF: {
    nb: 'fordi vedkommende er fastlege for {you}',
    nn: 'fordi vedkomande er fastlege for {you}',
    en: 'because they are the general practitioner of {you}',
  },
  REFERRER_OF: {
    nb: 'fordi vedkommende eller enheten har henvist {you}',
    nn: 'fordi vedkomande eller eininga har tilvist {you}',
    en: 'because they or their unit referred {you}',
  },
  ADDRESSED: {
    nb: 'fordi en henvisning av {you} er sendt dit',
    nn: 'fordi ei tilvising av {you} er send dit',
    en: 'because a referral of {you} was sent there',
  },
  TREATS: {
    nb: 'fordi vedkommende er med i behandlingen av {you}',
    nn: 'fordi vedkomande er med i behandlinga av {you}',
    en: 'because they take part in the treatment of {you}',
  },
  SERVES: {
    nb: 'fordi vedkommende gir en kommunal tjeneste til {you}',
    nn: 'fordi vedkomande gir ei kommunal teneste til {you}',
    en: 'because they give a municipal service to {you}',
  },
  COORDINATES: {
    nb: 'fordi vedkommende er koordinator for {you}',
    nn: 'fordi vedkomande er koordinator for {you}',
    en: 'because they coordinate for {you}',
  },
  REGISTERS: {
    nb: 'fordi vedkommende registrerte {you} som pasient',
    nn: 'fordi vedkomande registrerte {you} som pasient',
    en: 'because they registered {you} as a patient',
  },
  PARTNER: { nb: 'etter samtykke', nn: 'etter samtykke', en: 'by consent' },
  PARTY: {
    nb: 'fordi virksomheten deltar i hjelpen til {you}',
    nn: 'fordi verksemda deltek i hjelpa til {you}',
    en: 'because their organisation takes part in the care of {you}',
  },
  BREAK_GLASS: {
    nb: 'ved nødrett, med en begrunnelse som du kan lese',
    nn: 'ved naudrett, med ei grunngiving som du kan lese',
    en: 'in an emergency, for a reason that you can read',
  },
};

/** Where no relation opened it, by what it was for. */
export const PURPOSES: Record<string, Words> = {
  ADMINISTRATION: { nb: 'i administrasjonen', nn: 'i administrasjonen', en: 'in administration' },
  AUDIT: {
    nb: 'for å kontrollere innsynsloggen',
    nn: 'for å kontrollere innsynsloggen',
    en: 'to check the access log',
  },
  EMERGENCY: { nb: 'ved nødrett', nn: 'ved naudrett', en: 'in an emergency' },
};
export const UNKNOWN: Words = {
  nb: 'uten at loggen viser hvorfor',
  nn: 'utan at loggen viser kvifor',
  en: 'and the log does not show why',
};
export const AUTOMATIC: Words = {
  nb: 'i en automatisk oppgave',
  nn: 'i ei automatisk oppgåve',
  en: 'in an automatic task',
};

const YOU: Words = { nb: 'deg', nn: 'deg', en: 'you' };
const CHILD: Words = { nb: 'barnet', nn: 'barnet', en: 'the child' };

export const reasonOf = (words: Words, language: Language, ofChild: boolean): string =>
  words[language].replace('{you}', (ofChild ? CHILD : YOU)[language]);
