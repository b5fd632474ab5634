import type { Text } from './messages.js';

/** The rules of what a plan can say. */
export const PLAN_RULES: Record<string, Text> = {
  CONSENT_ENDED: {
    nb: 'kan ikke sies av andre: pasienten har trukket samtykket til en individuell plan, og må få et nytt tilbud og svare på det',
    nn: 'kan ikkje seiast av andre: pasienten har trekt samtykket til ein individuell plan, og må få eit nytt tilbod og svare på det',
    en: 'is not for others to say: the patient has ended their consent to an individual plan, and is to be offered it anew and answer',
  },
  CSV: {
    nb: 'er ikke en CSV-fil som kan leses',
    nn: 'er ikkje ei CSV-fil som kan lesast',
    en: 'is no CSV file that can be read',
  },
  EVERY_GOAL: {
    nb: 'må si noe om hvert mål i planen',
    nn: 'må seie noko om kvart mål i planen',
    en: 'must speak of every goal of the plan',
  },
};
