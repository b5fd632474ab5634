import { words, type Words } from '../say.js';

/** Where somebody is, by the status and the phase of a pathway. */
export const WHERE: Record<string, Words> = {
  REFERRED: words(
    '{You} er henvist til {unit}. De leser om {me} nå, og skal si om {you} får hjelp der.',
    '{You} er tilvist til {unit}. Dei les om {me} no, og skal seie om {you} får hjelp der.',
    '{You} [have|has] been sent on to {unit}. They now read about {me}, and will say if {you} can get help there.',
  ),
  ASSESSMENT: words(
    '{You} er i utredning hos {unit}. Det vil si at de finner ut hva slags hjelp {you} trenger.',
    '{You} er i utgreiing hos {unit}. Det vil seie at dei finn ut kva slags hjelp {you} treng.',
    '{You} [are|is] seen at {unit}. They are to find out what help {you} [need|needs].',
  ),
  EXTENDED_ASSESSMENT: words(
    '{You} er i utredning hos {unit}. De bruker litt mer tid på å finne ut hva {you} trenger.',
    '{You} er i utgreiing hos {unit}. Dei bruker litt meir tid på å finne ut kva {you} treng.',
    '{You} [are|is] seen at {unit}. They take some more time to find out what help {you} [need|needs].',
  ),
  TREATMENT: words(
    '{You} får behandling hos {unit}. Det er bestemt hva slags hjelp {you} skal få.',
    '{You} får behandling hos {unit}. Det er bestemt kva slags hjelp {you} skal få.',
    '{You} [get|gets] treatment at {unit}. It is clear what kind of help {you} will have.',
  ),
  DETOX: words(
    '{You} er til avrusning hos {unit}.',
    '{You} er til avrusing hos {unit}.',
    '{You} [are|is] in detox at {unit}.',
  ),
  FOLLOW_UP: words(
    '{You} er snart ferdig hos {unit}. Nå er det viktig at {you} får god hjelp videre.',
    '{You} er snart ferdig hos {unit}. No er det viktig at {you} får god hjelp vidare.',
    '{You} will soon be done at {unit}. Now it counts that {you} [get|gets] good help from here on.',
  ),
  UNDER_WAY: words(
    '{You} får hjelp hos {unit}.',
    '{You} får hjelp hos {unit}.',
    '{You} [get|gets] help at {unit}.',
  ),
  ENDED: words(
    '{You} er ferdig hos {unit}. Siste dag var {date}.',
    '{You} er ferdig hos {unit}. Siste dag var {date}.',
    '{You} [are|is] done at {unit}. The last day was {date}.',
  ),
  NOT_GRANTED: words(
    '{unit} har sagt nei til å ta imot {me}. Det går an å klage på det, og å spørre legen om hva som kan skje nå.',
    '{unit} har sagt nei til å ta imot {me}. Det går an å klage på det, og å spørje legen om kva som kan skje no.',
    '{unit} has said no to taking {me} in. One can complain, and one can ask the doctor what can be done now.',
  ),
};
export const ADMITTED = words(
  '{You} er innlagt hos {unit} nå.',
  '{You} er innlagd hos {unit} no.',
  '{You} [are|is] in care day and night at {unit} now.',
);
export const NO_PATHWAY = words(
  'Vi ser ikke at {you} får hjelp på sykehus eller DPS nå.',
  'Vi ser ikkje at {you} får hjelp på sjukehus eller DPS no.',
  'We do not see that {you} [get|gets] care at a hospital now.',
);
export const DIED = words('{You} døde {date}.', '{You} døydde {date}.', '{You} died on {date}.');
export const NEED_REPORTED: Record<string, Words> = {
  COORDINATOR: words(
    'Det er meldt fra om at {you} trenger en koordinator. {who} skal svare på det.',
    'Det er meldt frå om at {you} treng ein koordinator. {who} skal svare på det.',
    'It has been said that {you} [need|needs] a coordinator. {who} is to give an answer.',
  ),
  CHILD_COORDINATOR: words(
    'Det er meldt fra om at {you} trenger en koordinator for barn. {who} skal svare på det.',
    'Det er meldt frå om at {you} treng ein koordinator for barn. {who} skal svare på det.',
    'It has been said that {you} [need|needs] a child coordinator. {who} is to give an answer.',
  ),
  INDIVIDUAL_PLAN: words(
    'Det er meldt fra om at {you} trenger en individuell plan. {who} skal svare på det.',
    'Det er meldt frå om at {you} treng ein individuell plan. {who} skal svare på det.',
    'It has been said that {you} [need|needs] an individual plan. {who} is to give an answer.',
  ),
  ANOTHER_COORDINATOR: words(
    'Det er bedt om en ny koordinator for {me}. {who} skal svare på det.',
    'Det er bede om ein ny koordinator for {me}. {who} skal svare på det.',
    'A new coordinator has been asked for. {who} is to give an answer.',
  ),
};
/** Who is to answer, by side. */
export const ANSWERS: Record<'MUNICIPAL' | 'SPECIALIST', Words> = {
  MUNICIPAL: words('Kommunen', 'Kommunen', 'The municipality'),
  SPECIALIST: words('Sykehuset', 'Sjukehuset', 'The hospital'),
};
