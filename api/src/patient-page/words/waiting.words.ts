import { words, type Words } from '../say.js';

export const OFFERED = words(
  '{You} har fått tilbud om {plan}. Du kan si ja eller nei.',
  '{You} har fått tilbod om {plan}. Du kan seie ja eller nei.',
  '{You} can have {plan} made. You can say yes or no.',
);
export const TO_SIGN = words(
  'Det er skrevet {plan} for {me}. Du kan lese den og skrive under hvis du er enig.',
  'Det er skrive {plan} for {me}. Du kan lese han og skrive under om du er einig.',
  'There is {plan} for {me}. You can read it and sign if you agree.',
);
export const TO_ANSWER = words(
  'Det er {what} den {date}. Si om du kan komme.',
  'Det er {what} den {date}. Sei om du kan kome.',
  'There is {what} on {date}. Say if you can come.',
);
export const UNREAD = words(
  'Noen har skrevet til deg. Du har ikke lest det ennå.',
  'Nokon har skrive til deg. Du har ikkje lese det enno.',
  'Someone has sent you a message. You have not read it yet.',
);
export const TO_CONFIRM = words(
  'Legen vil be {unit} om hjelp for {me}. Les det som står der, og si om det er rett.',
  'Legen vil be {unit} om hjelp for {me}. Les det som står der, og sei om det er rett.',
  'The doctor will ask {unit} to help {me}. Read what it says, and tell if it is right.',
);
export const FEEDBACK = words(
  'Du kan si hvordan det går, med et tall. Da kan de se om hjelpen virker.',
  'Du kan seie korleis det går, med eit tal. Då kan dei sjå om hjelpa verkar.',
  'You can say how it goes, with a number. Then they can see if the help works.',
);
export const FEEDBACK_AGAIN = words(
  'Sist du sa hvordan det går, var {date}. Du kan gjøre det på nytt når du vil.',
  'Sist du sa korleis det går, var {date}. Du kan gjere det på nytt når du vil.',
  'You last said how it goes on {date}. You can do so once more when you like.',
);
export const NOTHING_WAITS = words(
  'Det er ikke noe du må gjøre nå.',
  'Det er ikkje noko du må gjere no.',
  'There is nothing you must do now.',
);

/** A plan, by where it stands. */
export const PLAN_IS: Record<string, Words> = {
  OFFERED: words(
    '{You} har fått tilbud om {plan}, men det er ikke svart på det ennå.',
    '{You} har fått tilbod om {plan}, men det er ikkje svara på det enno.',
    '{You} can have {plan} made, but no one has said yes or no yet.',
  ),
  DECLINED: words(
    '{You} har sagt nei til {plan}. Det går an å si ja senere.',
    '{You} har sagt nei til {plan}. Det går an å seie ja seinare.',
    '{You} [have|has] said no to {plan}. It can be changed to a yes later.',
  ),
  DRAFT: words(
    '{You} skal få {plan}. Den er ikke ferdig ennå.',
    '{You} skal få {plan}. Han er ikkje ferdig enno.',
    '{You} will have {plan}. It is not done yet.',
  ),
  ACTIVE: words('{You} har {plan}.', '{You} har {plan}.', '{You} [have|has] {plan}.'),
};
export const OWNER = words(
  '{name} har ansvar for at den blir fulgt.',
  '{name} har ansvar for at han blir følgd.',
  '{name} sees to it that it is kept.',
);
export const OWNER_OF_OFFER = words(
  'Du kan spørre {name} om den.',
  'Du kan spørje {name} om han.',
  'You can ask {name} about it.',
);
export const NO_PLANS = words(
  'Vi ser ikke noen plan for {me} nå.',
  'Vi ser ikkje nokon plan for {me} no.',
  'We see no plan for {me} now.',
);
