import type { Language } from '../platform/context.js';

type Text = Record<Language, string>;

/** Why somebody is suggested, as a colleague would say it. */
export const REASONS: Record<string, Text> = {
  CONTACT_PERSON: {
    nb: 'Er alt kontaktpersonen',
    nn: 'Er alt kontaktpersonen',
    en: 'Is already the contact person',
  },
  NAMED_CONTACT: {
    nb: 'Er kontakten som henvisningen nevner',
    nn: 'Er kontakten som tilvisinga nemner',
    en: 'Is the contact that the referral names',
  },
  SERVES: { nb: 'Hjelper pasienten i dag', nn: 'Hjelper pasienten i dag', en: 'Serves the patient today' },
  SERVICE_INVOLVED: {
    nb: 'Arbeider i tjenesten som er mest involvert',
    nn: 'Arbeider i tenesta som er mest involvert',
    en: 'Works in the service most involved',
  },
  CAPACITY: {
    nb: 'Har plass: {load} av {capacity}',
    nn: 'Har plass: {load} av {capacity}',
    en: 'Has room: {load} of {capacity}',
  },
  NO_CAPACITY: {
    nb: 'Har alt {load} av {capacity}',
    nn: 'Har alt {load} av {capacity}',
    en: 'Already has {load} of {capacity}',
  },
  LOAD: {
    nb: 'Har ansvar for {load} i dag',
    nn: 'Har ansvar for {load} i dag',
    en: 'Answers for {load} today',
  },
  LANGUAGE: {
    nb: 'Snakker pasientens språk',
    nn: 'Snakkar språket til pasienten',
    en: 'Speaks the patient’s language',
  },
  SAME_UNIT: {
    nb: 'Arbeider ved enheten som har saken',
    nn: 'Arbeider ved eininga som har saka',
    en: 'Works at the unit that has the case',
  },
  SAME_ORGANISATION: {
    nb: 'Er i samme organisasjon',
    nn: 'Er i same organisasjon',
    en: 'Is in the same organisation',
  },
};

export function reason(kind: string, language: Language, params: Record<string, number | null>) {
  const text = (REASONS[kind] as Text)[language].replace(/\{(\w+)\}/g, (_all, name: string) =>
    String(params[name] ?? ''),
  );
  return { kind, text };
}
