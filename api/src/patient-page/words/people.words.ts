import { words, type Words } from '../say.js';

type SideWords = Record<'MUNICIPAL' | 'SPECIALIST', Words>;

/** Who answers on each side; `{name}` does. */
export const COORDINATES: SideWords = {
  MUNICIPAL: words(
    '{name} er koordinator for {me} i kommunen, og har ansvar for at de som hjelper {me}, snakker sammen.',
    '{name} er koordinator for {me} i kommunen, og har ansvar for at dei som hjelper {me}, snakkar saman.',
    '{name} is the coordinator for {me} in the municipality, and is there to see that those who help {me} talk with each other.',
  ),
  SPECIALIST: words(
    '{name} er koordinator for {me} hos {unit}, og har ansvar for at alt skjer til rett tid.',
    '{name} er koordinator for {me} hos {unit}, og har ansvar for at alt skjer til rett tid.',
    '{name} is the coordinator for {me} at {unit}, and is there to see that each thing is done on time.',
  ),
};
export const IN_THE_MEANTIME = words(
  '{substitute} tar over så lenge {name} er borte.',
  '{substitute} tek over så lenge {name} er borte.',
  '{substitute} steps in while {name} is away.',
);
export const PROPOSED = words(
  '{name} er spurt, men har ikke svart ennå.',
  '{name} er spurd, men har ikkje svara enno.',
  '{name} has been asked, but has not said yes yet.',
);
export const NOBODY: Record<string, SideWords> = {
  VACANT: {
    MUNICIPAL: words(
      'Ingen er koordinator for {me} i kommunen nå. {unit} skal finne en.',
      'Ingen er koordinator for {me} i kommunen no. {unit} skal finne ein.',
      'No one is the coordinator for {me} in the municipality now. {unit} is to find one.',
    ),
    SPECIALIST: words(
      'Ingen er koordinator for {me} på sykehuset eller DPS nå. {unit} skal finne en.',
      'Ingen er koordinator for {me} på sjukehuset eller DPS no. {unit} skal finne ein.',
      'No one is the coordinator for {me} at the hospital now. {unit} is to find one.',
    ),
  },
  DECLINED: {
    MUNICIPAL: words(
      '{You} har sagt nei til å ha en koordinator i kommunen. Si fra hvis det skal være noe annet.',
      '{You} har sagt nei til å ha ein koordinator i kommunen. Sei frå om det skal vere noko anna.',
      '{You} [have|has] said no to a coordinator in the municipality. Tell us if you want to change that.',
    ),
    SPECIALIST: words(
      '{You} har sagt nei til å ha en koordinator på sykehuset eller DPS. Si fra hvis det skal være noe annet.',
      '{You} har sagt nei til å ha ein koordinator på sjukehuset eller DPS. Sei frå om det skal vere noko anna.',
      '{You} [have|has] said no to a coordinator at the hospital. Tell us if you want to change that.',
    ),
  },
  NOT_NEEDED: {
    MUNICIPAL: words(
      'Det er sagt at {you} ikke trenger en koordinator i kommunen nå. Si fra hvis du ikke er enig.',
      'Det er sagt at {you} ikkje treng ein koordinator i kommunen no. Sei frå om du ikkje er einig.',
      'They have said that {you} [do|does] not need a coordinator in the municipality now. Tell us if you do not agree.',
    ),
    SPECIALIST: words(
      'Det er sagt at {you} ikke trenger en koordinator på sykehuset eller DPS nå. Si fra hvis du ikke er enig.',
      'Det er sagt at {you} ikkje treng ein koordinator på sjukehuset eller DPS no. Sei frå om du ikkje er einig.',
      'They have said that {you} [do|does] not need a coordinator at the hospital now. Tell us if you do not agree.',
    ),
  },
  EXTERNAL: {
    MUNICIPAL: words(
      'En i kommunen har ansvaret, men bruker ikke denne siden.',
      'Ein i kommunen har ansvaret, men bruker ikkje denne sida.',
      'One in the municipality sees to this, but does not use this site.',
    ),
    SPECIALIST: words(
      'En på sykehuset eller DPS har ansvaret, men bruker ikke denne siden.',
      'Ein på sjukehuset eller DPS har ansvaret, men bruker ikkje denne sida.',
      'One at the hospital sees to this, but does not use this site.',
    ),
  },
};
export const CLINICIAN = words(
  '{name} er den som har ansvar for hjelpen {you} får hos {unit}.',
  '{name} er den som har ansvar for hjelpa {you} får hos {unit}.',
  '{name} is the one who sees to the help {you} [get|gets] at {unit}.',
);
export const NO_CLINICIAN = words(
  '{unit} har ikke sagt hvem som skal ha ansvar for hjelpen {you} får der. Spør dem om du vil vite det.',
  '{unit} har ikkje sagt kven som skal ha ansvar for hjelpa {you} får der. Spør dei om du vil vite det.',
  '{unit} has not said who will see to the help {you} [get|gets] there. Ask them if you want to know.',
);
export const GP = words(
  '{name} er legen som {you} kan gå til når det er noe.',
  '{name} er legen som {you} kan gå til når det er noko.',
  '{name} is the doctor {you} can go to when there is a need.',
);
export const CALL = words('Du kan ringe {phone}.', 'Du kan ringje {phone}.', 'You can call {phone}.');
export const NO_PHONE = words(
  'Vi har ikke fått noe nummer å ringe til.',
  'Vi har ikkje fått noko nummer å ringje til.',
  'We have not been told what number to call.',
);
