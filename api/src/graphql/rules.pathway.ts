import type { Text } from './messages.js';

/** The rules of what may happen in a pathway, when, and under which code. */
export const PATHWAY_RULES: Record<string, Text> = {
  OTHER_OPERATION: {
    nb: 'registreres og rettes med {operation}',
    nn: 'blir registrert og retta med {operation}',
    en: 'is registered and corrected by {operation}',
  },
  NOT_IN_EDITION: {
    nb: 'hører ikke til dette forløpets utgave',
    nn: 'høyrer ikkje til utgåva av dette forløpet',
    en: 'does not belong to this pathway’s edition',
  },
  NOT_STARTED: {
    nb: 'kan ikke registreres før forløpet har startet',
    nn: 'kan ikkje registrerast før forløpet har starta',
    en: 'cannot be registered before the pathway has started',
  },
  AFTER_END: {
    nb: 'kan ikke være etter at forløpet ble avsluttet',
    nn: 'kan ikkje vere etter at forløpet vart avslutta',
    en: 'must not be after the pathway ended',
  },
  AFTER_DEATH: {
    nb: 'kan ikke være etter dødsdatoen',
    nn: 'kan ikkje vere etter dødsdatoen',
    en: 'must not be after the date of death',
  },
  BEFORE_LAST_EVENT: {
    nb: 'kan ikke være før den siste registrerte hendelsen',
    nn: 'kan ikkje vere før den siste registrerte hendinga',
    en: 'must not be before the last event that is registered',
  },
  DUPLICATE: {
    nb: 'er alt registrert på dette tidspunktet',
    nn: 'er alt registrert på dette tidspunktet',
    en: 'is already registered at this instant',
  },
  ORDER: {
    nb: 'må komme etter: {events}',
    nn: 'må kome etter: {events}',
    en: 'must come after: {events}',
  },
  ONCE: {
    nb: 'kan bare skje én gang i et forløp',
    nn: 'kan berre skje éin gong i eit forløp',
    en: 'can happen only once in a pathway',
  },
  STILL_OPEN: {
    nb: 'kan ikke begynne igjen før dette er registrert: {events}',
    nn: 'kan ikkje byrje igjen før dette er registrert: {events}',
    en: 'cannot begin again before this is registered: {events}',
  },
  RESTED_ON: {
    nb: 'kan ikke endres slik, for andre hendelser bygger på det: {events}',
    nn: 'kan ikkje endrast slik, for andre hendingar byggjer på det: {events}',
    en: 'cannot be changed so, since other events rest on it: {events}',
  },
  MANDATORY: {
    nb: 'må være gjort før forløpet kan avsluttes',
    nn: 'må vere gjort før forløpet kan avsluttast',
    en: 'must be done before the pathway can end',
  },
  CODE_UNKNOWN: {
    nb: 'er ingen kjent kode. Riktig her: {right}',
    nn: 'er ingen kjend kode. Rett her: {right}',
    en: 'is no known code. Right here: {right}',
  },
  CODE_OF_OTHER_PATHWAY: {
    nb: 'hører til et annet forløp. Riktig her: {right}',
    nn: 'høyrer til eit anna forløp. Rett her: {right}',
    en: 'belongs to another pathway. Right here: {right}',
  },
  CODE_OF_OTHER_EDITION: {
    nb: 'hører til en annen utgave enn forløpets. Riktig her: {right}',
    nn: 'høyrer til ei anna utgåve enn den forløpet følgjer. Rett her: {right}',
    en: 'belongs to another edition than the pathway’s. Right here: {right}',
  },
  CODE_OF_OTHER_EVENT: {
    nb: 'er koden for en annen hendelse. Riktig her: {right}',
    nn: 'er koden for ei anna hending. Rett her: {right}',
    en: 'is the code of another event. Right here: {right}',
  },
};
