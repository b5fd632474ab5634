import type { Text } from './messages.js';

/** Rules about messages and what is sent with them, feedback, and what is followed up. */
export const THREAD_RULES: Record<string, Text> = {
  NO_LOGIN: {
    nb: 'har ikke vært innlogget i Samløp og kan ikke få meldinger her',
    nn: 'har ikkje vore innlogga i Samløp og kan ikkje få meldingar her',
    en: 'has never logged in, and cannot be written to here',
  },
  FORM_NAME: {
    nb: 'må være navnet på et skjema, som recordTask.CALL_MEETINGS',
    nn: 'må vere namnet på eit skjema, som recordTask.CALL_MEETINGS',
    en: 'must be the name of a form, such as recordTask.CALL_MEETINGS',
  },
  OBJECT: {
    nb: 'må være et objekt med verdier ved navn',
    nn: 'må vere eit objekt med verdiar ved namn',
    en: 'must be an object of values by name',
  },
  TOO_MUCH: {
    nb: 'kan ha høyst {max} KiB',
    nn: 'kan ha høgst {max} KiB',
    en: 'may have at most {max} KiB',
  },
  MAY_NOT_READ: {
    nb: 'kan ikke lese det meldingstråden gjelder',
    nn: 'kan ikkje lese det meldingstråden gjeld',
    en: 'may not read what the thread is about',
  },
  FILE_TYPE: {
    nb: 'må være {of}, også innvendig: navnet avgjør ikke',
    nn: 'må vere {of}, også innvendig: namnet avgjer ikkje',
    en: 'must be {of} by what is in it: the name does not decide',
  },
  FILE_SIZE: {
    nb: 'kan ha høyst {max} MiB',
    nn: 'kan ha høgst {max} MiB',
    en: 'may have at most {max} MiB',
  },
  FILE_ACTIVE: {
    nb: 'har noe som kjøres, eller en annen fil, i seg ({found})',
    nn: 'har noko som blir køyrt, eller ei anna fil, i seg ({found})',
    en: 'holds something that is run, or another file ({found})',
  },
  FILE_ENCRYPTED: {
    nb: 'er kryptert eller låst, og kan ikke kontrolleres',
    nn: 'er kryptert eller låst, og kan ikkje kontrollerast',
    en: 'is encrypted or locked, and cannot be looked into',
  },
  FILE_UNREADABLE: {
    nb: 'er ødelagt, eller laget slik at det ikke kan kontrolleres',
    nn: 'er øydelagt, eller laga slik at det ikkje kan kontrollerast',
    en: 'is broken, or made so that it cannot be looked into',
  },
  OUT_OF_SCALE: {
    nb: 'må være fra {min} til {max}',
    nn: 'må vere frå {min} til {max}',
    en: 'must be from {min} to {max}',
  },
  BETWEEN_STEPS: {
    nb: 'kan bare ha trinn på {step}',
    nn: 'kan berre ha steg på {step}',
    en: 'may only have steps of {step}',
  },
  NOT_A_MINOR: {
    nb: 'gjelder ingen mindreårig',
    nn: 'gjeld ingen mindreårig',
    en: 'is of nobody under age',
  },
};
