import type { Text } from './messages.js';

/** What can be wrong with a definition of a pathway, or with an organisation's own rule. */
export const DEFINITION_RULES: Record<string, Text> = {
  UNKNOWN_KIND: {
    nb: '{name} er ikke en slags forløpsbeskrivelse',
    nn: '{name} er ikkje eit slag forløpsskildring',
    en: '{name} is no kind of definition',
  },
  KEY_FORM: {
    nb: 'må skrives med store bokstaver, tall og understrek',
    nn: 'må skrivast med store bokstavar, tal og understrek',
    en: 'must be written in capitals, digits and underscores',
  },
  UNKNOWN_EVENT: {
    nb: '{name} er ikke en kjent hendelse',
    nn: '{name} er ikkje ei kjend hending',
    en: '{name} is not a known event',
  },
  UNKNOWN_PHASE: {
    nb: '{name} er ikke en kjent fase',
    nn: '{name} er ikkje ein kjend fase',
    en: '{name} is not a known phase',
  },
  UNKNOWN_CONDITION: {
    nb: '{name} er ikke en kjent betingelse',
    nn: '{name} er ikkje eit kjent vilkår',
    en: '{name} is not a known condition',
  },
  UNKNOWN_CLOCK: {
    nb: '{name} er ikke en kjent frist; gi den et navn (label) om den er ny',
    nn: '{name} er ikkje ein kjend frist; gje han eit namn (label) om han er ny',
    en: '{name} is not a known clock; give it a label if it is new',
  },
  DANGLING_EVENT: {
    nb: '{name} registreres ikke i dette forløpet',
    nn: '{name} blir ikkje registrert i dette forløpet',
    en: '{name} is not registered in this pathway',
  },
  UNREACHABLE_PHASE: {
    nb: '{name} nås av ingen hendelse i forløpet; en av disse må med: {events}',
    nn: '{name} blir nådd av inga hending i forløpet; ei av desse må med: {events}',
    en: '{name} is reached by no event of the pathway; one of these must be in it: {events}',
  },
  PHASE_NOT_IN_DEFINITION: {
    nb: '{name} er ikke en fase i dette forløpet',
    nn: '{name} er ikkje ein fase i dette forløpet',
    en: '{name} is not a phase of this pathway',
  },
  TWICE: { nb: '{name} står to ganger', nn: '{name} står to gonger', en: '{name} stands twice' },
  TWO_RULES_ONE_CLOCK: {
    nb: 'gjelder samme frist som {other}',
    nn: 'gjeld same frist som {other}',
    en: 'is for the same clock as {other}',
  },
  BELOW_ZERO: {
    nb: 'kan ikke være under null',
    nn: 'kan ikkje vere under null',
    en: 'must not be below zero',
  },
  TOO_MANY_DAYS: {
    nb: 'kan ikke være over {max} dager',
    nn: 'kan ikkje vere over {max} dagar',
    en: 'must not be over {max} days',
  },
  MIN_OVER_MAX: {
    nb: 'er over høyeste antall dager ({min} mot {max})',
    nn: 'er over det høgste talet på dagar ({min} mot {max})',
    en: 'is above the greatest number of days ({min} against {max})',
  },
  DATE_AND_DAYS: {
    nb: 'kan ikke ha et antall dager når datoen settes for hver pasient',
    nn: 'kan ikkje ha eit tal på dagar når datoen blir sett for kvar pasient',
    en: 'cannot have a number of days where the date is set for each patient',
  },
  NO_SOURCE: {
    nb: 'må ha en kilde',
    nn: 'må ha ei kjelde',
    en: 'must have a source',
  },
  NATIONAL_ONLY: {
    nb: 'kan ikke være organisasjonens egen i en nasjonal beskrivelse',
    nn: 'kan ikkje vere organisasjonen sin eigen i ei nasjonal skildring',
    en: 'cannot be an organisation’s own in a national definition',
  },
  NO_START: {
    nb: 'må si hvilken hendelse som starter forløpet',
    nn: 'må seie kva hending som startar forløpet',
    en: 'must say which event starts the pathway',
  },
  START_NOT_GIVEN: {
    nb: '{name} registreres ikke i forløpet, så det ville aldri starte',
    nn: '{name} blir ikkje registrert i forløpet, så det ville aldri starte',
    en: '{name} is not registered in the pathway, which would never start',
  },
  START_MISSING: { nb: 'er ikke kjent', nn: 'er ikkje kjend', en: 'is not known' },
  DAYS_MISSING: {
    nb: 'er ikke kjent; regelen starter ingen frist før tallet er satt',
    nn: 'er ikkje kjent; regelen startar ingen frist før talet er sett',
    en: 'is not known; the rule starts no clock until it is',
  },
  CODE_MISSING: {
    nb: 'er ikke kjent; eksport av koder mangler den',
    nn: 'er ikkje kjend; eksport av kodar manglar han',
    en: 'is not known; an export of codes lacks it',
  },
  STATUTORY_LEFT_OUT: {
    nb: 'mangler den lovfestede regelen {name}, som gjelder i dag',
    nn: 'manglar den lovfesta regelen {name}, som gjeld i dag',
    en: 'leaves out the statutory rule {name}, which holds today',
  },
  OVERLAPS: {
    nb: 'overlapper utgave {version}, som er publisert',
    nn: 'overlappar utgåve {version}, som er publisert',
    en: 'overlaps edition {version}, which is published',
  },
  EMPTY_PERIOD: {
    nb: 'gir en periode uten innhold',
    nn: 'gir ein periode utan innhald',
    en: 'gives a period that holds nothing',
  },
  STANDING_RULE: {
    nb: 'må være etter {from}, da den gjeldende regelen begynte',
    nn: 'må vere etter {from}, då den gjeldande regelen tok til',
    en: 'must be after {from}, when the rule that stands began',
  },
  MEANT: { nb: 'mente du {name}?', nn: 'meinte du {name}?', en: 'did you mean {name}?' },
};
