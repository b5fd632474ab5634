import type { Language } from '../platform/context.js';

export const NOT_STATED: Record<Language, string> = {
  nb: 'Ikke oppgitt',
  nn: 'Ikkje oppgitt',
  en: 'Not stated',
};

const AREAS: Record<string, Record<Language, string>> = {
  NONE: { nb: 'område ikke oppgitt', nn: 'område ikkje oppgitt', en: 'area not stated' },
  ADULT: { nb: 'psykisk helsevern voksne', nn: 'psykisk helsevern vaksne', en: 'adult mental health care' },
  CHILD: {
    nb: 'psykisk helsevern barn og unge',
    nn: 'psykisk helsevern barn og unge',
    en: 'mental health care of children and young people',
  },
  ADDICTION: { nb: 'rusbehandling (TSB)', nn: 'rusbehandling (TSB)', en: 'addiction treatment (TSB)' },
};

export const areaName = (area: string, language: Language): string => AREAS[area]?.[language] ?? area;
