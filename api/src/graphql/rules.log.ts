import type { Text } from './messages.js';

/** Rules about what auditors do with the access log. */
export const LOG_RULES: Record<string, Text> = {
  PSEUDONYM: {
    nb: 'er ikke et pseudonym i innsynsloggen (P- og tolv tegn)',
    nn: 'er ikkje eit pseudonym i innsynsloggen (P- og tolv teikn)',
    en: 'is no pseudonym of the access log (P- and twelve characters)',
  },
  NAME_TAKEN: {
    nb: 'er alt i bruk på et annet av søkene dine',
    nn: 'er alt i bruk på eit anna av søka dine',
    en: 'is already the name of another search of yours',
  },
  NO_NUMBER: {
    nb: 'kan ikke inneholde tall som kan være noens fødselsdato eller fødselsnummer',
    nn: 'kan ikkje innehalde tal som kan vere fødselsdatoen eller fødselsnummeret til nokon',
    en: 'must hold no number that could be somebody’s birth date or identity number',
  },
  TOO_MANY_ENTRIES: {
    nb: 'gir mer enn {max} innslag. Velg et kortere tidsrom, eller et smalere søk',
    nn: 'gjev meir enn {max} innslag. Vel eit kortare tidsrom, eller eit smalare søk',
    en: 'matches more than {max} entries. Choose a shorter period or a narrower search',
  },
  NO_ROOM: {
    nb: 'gir en fil på omtrent {needs}, og det er plass til omtrent {room}. Velg et kortere tidsrom, eller et smalere søk',
    nn: 'gjev ei fil på omtrent {needs}, og det er plass til omtrent {room}. Vel eit kortare tidsrom, eller eit smalare søk',
    en: 'makes a file of about {needs}, and there is room for about {room}. Choose a shorter period or a narrower search',
  },
};

/** Why something cannot be done now. */
export const LOG_MESSAGES: Record<string, Text> = {
  ALREADY_ASKED: {
    nb: 'Du har alt bedt om dette, og det venter på svar eller gjelder fortsatt.',
    nn: 'Du har alt bede om dette, og det ventar på svar eller gjeld framleis.',
    en: 'You have already asked for this, and it waits for an answer or still stands.',
  },
  TOO_MANY_PENDING: {
    nb: 'Du har for mange forespørsler som venter på svar. Trekk noen av dem først.',
    nn: 'Du har for mange førespurnader som ventar på svar. Trekk nokre av dei først.',
    en: 'Too many of your requests wait for an answer. Withdraw some of them first.',
  },
  TOO_MANY_DRAFTS: {
    nb: 'Du har begynt på for mange skjemaer. Fullfør eller kast noen av dem først.',
    nn: 'Du har byrja på for mange skjema. Fullfør eller kast nokre av dei først.',
    en: 'You have begun too many forms. Finish or drop some of them first.',
  },
  TOO_MANY_SAVED: {
    nb: 'Du har lagret for mange søk. Fjern noen av dem først.',
    nn: 'Du har lagra for mange søk. Fjern nokre av dei først.',
    en: 'You have saved too many searches. Remove some of them first.',
  },
  NO_FILES_FOLDER: {
    nb: 'Denne installasjonen har ingen mappe for filer. Den som drifter den, må sette FILES_FOLDER.',
    nn: 'Denne installasjonen har inga mappe for filer. Den som driftar han, må setje FILES_FOLDER.',
    en: 'This installation has no folder for files. Whoever runs it must set FILES_FOLDER.',
  },
  NOT_SEALED_YET: {
    nb: 'Loggen er ikke forseglet så langt ennå. Prøv igjen om et minutt.',
    nn: 'Loggen er ikkje forsegla så langt enno. Prøv igjen om eit minutt.',
    en: 'The log is not sealed that far yet. Try again in a minute.',
  },
};
