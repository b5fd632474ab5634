import type { Text } from './messages.js';

/** Rules about what a saved view may hold. */
export const VIEW_RULES: Record<string, Text> = {
  NO_SEARCH_TEXT: {
    nb: 'er søketekst og kan være noens navn; den lagres ikke i en visning',
    nn: 'er søketekst og kan vere namnet til nokon; han blir ikkje lagra i ei vising',
    en: 'is text that was searched for and may be somebody’s name; a view does not keep it',
  },
  ONE_PATIENT: {
    nb: 'gjelder én pasient; en visning kan ikke gjøre det',
    nn: 'gjeld éin pasient; ei vising kan ikkje gjere det',
    en: 'is about one patient; a view cannot be',
  },
  CODE_ONLY: {
    nb: 'må være en id eller en kode, ikke tekst',
    nn: 'må vere ein id eller ein kode, ikkje tekst',
    en: 'must be an id or a code, no text',
  },
  LIST: { nb: 'må være en liste', nn: 'må vere ei liste', en: 'must be a list' },
  DAY: {
    nb: 'må være en dag eller et tidspunkt',
    nn: 'må vere ein dag eller eit tidspunkt',
    en: 'must be a day or an instant',
  },
  SAME_COLUMN: { nb: 'står der to ganger', nn: 'står der to gonger', en: 'stands there twice' },
  OTHER_LIST: {
    nb: 'er en annen liste enn visningen er lagret av',
    nn: 'er ei anna liste enn visinga er lagra av',
    en: 'is another list than the view was saved of',
  },
  VIEW_NAME_TAKEN: {
    nb: 'er alt i bruk på en annen av visningene dine',
    nn: 'er alt i bruk på ei anna av visingane dine',
    en: 'is already the name of another view of yours',
  },
};

/** What is wrong with the whole. */
export const VIEW_MESSAGES: Record<string, Text> = {
  TOO_MANY_VIEWS: {
    nb: 'Du har lagret for mange visninger. Slett noen av dem først.',
    nn: 'Du har lagra for mange visingar. Slett nokre av dei først.',
    en: 'You have saved too many views. Delete some of them first.',
  },
};
