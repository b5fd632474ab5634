import type { Text } from './messages.js';

/** What a field of a meeting can break. */
export const MEETING_RULES: Record<string, Text> = {
  NOT_INVITABLE: {
    nb: 'er ikke en person som kan se denne pasientens møter. Kall inn som part utenfor plattformen, eller registrer relasjonen først',
    nn: 'er ikkje ein person som kan sjå møta til denne pasienten. Kall inn som part utanfor plattforma, eller registrer relasjonen først',
    en: 'is nobody who may see this patient’s meetings. Call them as an outside party, or register the relation first',
  },
  BEFORE_MEETING: {
    nb: 'kan ikke registreres før møtet har begynt',
    nn: 'kan ikkje registrerast før møtet har byrja',
    en: 'cannot be recorded before the meeting has begun',
  },
  NOBODY_TO_ASK: {
    nb: 'har ingen som koordinerer: ingen kan få ønsket om møte',
    nn: 'har ingen som koordinerer: ingen kan få ønsket om møte',
    en: 'has nobody who coordinates: there is nobody to ask for a meeting',
  },
};
