import { words } from '../say.js';

/** What happens, and what should have happened. */
export const TO_COME = words(
  '{unit} skal {do}. Fristen er {date}.',
  '{unit} skal {do}. Fristen er {date}.',
  '{unit} will {do}. The last day for it is {date}.',
);
export const LATE = words(
  '{unit} skulle {do}. Fristen var {date}. Vi ser ikke at det er gjort.',
  '{unit} skulle {do}. Fristen var {date}. Vi ser ikkje at det er gjort.',
  '{unit} was to {do}. The last day for it was {date}. We do not see that it is done.',
);
export const WHY = words(
  'Dette skriver de om hvorfor det tar tid:',
  'Dette skriv dei om kvifor det tek tid:',
  'This is what they write of why it takes time:',
);
export const WHY_NOT_TOLD = words(
  'De har ikke sagt hvorfor. Du kan spørre dem om det.',
  'Dei har ikkje sagt kvifor. Du kan spørje dei om det.',
  'They have not said why. You can ask them.',
);
export const NOTHING_LATE = words(
  'Vi ser ikke noe som er for sent.',
  'Vi ser ikkje noko som er for seint.',
  'We see nothing that is late.',
);
export const NOTHING_NEXT = words(
  'Vi ser ikke noe som er satt opp nå. Du kan spørre dem som hjelper {me}.',
  'Vi ser ikkje noko som er sett opp no. Du kan spørje dei som hjelper {me}.',
  'We see nothing that is set up now. You can ask those who help {me}.',
);
export const MEETING_ON = words(
  'Det er {what} den {date}. Det starter kl. {time}.',
  'Det er {what} den {date}. Det startar kl. {time}.',
  'There is {what} on {date}. It starts at {time}.',
);
export const MEETING_PLACE = words('Stedet er {place}.', 'Staden er {place}.', 'The place is {place}.');
export const ADMISSION = words(
  '{You} skal legges inn hos {unit} den {date}.',
  '{You} skal leggjast inn hos {unit} den {date}.',
  '{You} will come in to stay at {unit} on {date}.',
);
export const DISCHARGE = words(
  'Planen er at {you} drar hjem fra {unit} den {date}.',
  'Planen er at {you} dreg heim frå {unit} den {date}.',
  'The plan is that {you} [go|goes] home from {unit} on {date}.',
);
export const EVALUATION = words(
  'Den {date} er det tid for å gå gjennom {plan}. Da kan planen bli endret om det må til.',
  'Den {date} er det tid for å gå gjennom {plan}. Då kan planen bli endra om det må til.',
  'On {date} it is time to go through {plan}. Then it can be changed if need be.',
);
export const OWN_MEASURE = words(
  'Det er noe {you} skal gjøre selv etter planen. Det er satt til {date}.',
  'Det er noko {you} skal gjere sjølv etter planen. Det er sett til {date}.',
  'There is a thing in the plan that {you} will do. It is set to {date}.',
);
