import type { IndicatorBy } from './indicator.type.js';
import type { Language } from '../platform/context.js';

const words = (nb: string, nn: string, en: string): Record<Language, string> => ({ nb, nn, en });

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

export const BY_WORDS: Record<IndicatorBy, Record<Language, string>> = {
  WHOLE: words('Alle', 'Alle', 'All'),
  ORGANISATION: words('Organisasjon', 'Organisasjon', 'Organisation'),
  UNIT: words('Enhet', 'Eining', 'Unit'),
  AREA: words('Fagområde', 'Fagområde', 'Area'),
  PATHWAY: words('Forløp', 'Forløp', 'Pathway'),
  MUNICIPALITY: words('Kommune', 'Kommune', 'Municipality'),
};

export const WORKBOOK_WORDS = {
  title: words('Statistikk', 'Statistikk', 'Statistics'),
  figures: words('Tall', 'Tal', 'Figures'),
  about: words('Om tallene', 'Om tala', 'About the figures'),
  all: words('Alle', 'Alle', 'All'),
  hidden: words('skjult', 'skjult', 'hidden'),
  target: words('Nasjonalt mål', 'Nasjonalt mål', 'National target'),
  excluded: words('Ikke regnet med', 'Ikkje rekna med', 'Left out'),
  note: words(
    'Tall under fem er skjult, og det er også tall som kunne røpet dem.',
    'Tal under fem er skjulte, og det er også tal som kunne røpt dei.',
    'Figures under five are hidden, and so are figures that could give them away.',
  ),
  numerator: words('Antall', 'Tal', 'Number'),
  denominator: words('Av', 'Av', 'Of'),
  share: words('Andel', 'Del', 'Share'),
  mean: words('Gjennomsnitt, dager', 'Gjennomsnitt, dagar', 'Mean, days'),
  firstQuartile: words('Første kvartil', 'Første kvartil', 'First quartile'),
  median: words('Median, dager', 'Median, dagar', 'Median, days'),
  thirdQuartile: words('Tredje kvartil', 'Tredje kvartil', 'Third quartile'),
  p90: words('Ni av ti innen', 'Ni av ti innan', 'Nine of ten within'),
};
