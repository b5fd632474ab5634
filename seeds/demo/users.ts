export type DemoUserRole =
  | 'COORDINATING_UNIT'
  | 'UNIT_LEADER'
  | 'COORDINATOR'
  | 'CASE_WORKER'
  | 'GP'
  | 'CLINICIAN'
  | 'PATIENT'
  | 'PARENT'
  | 'NEXT_OF_KIN'
  | 'PARTNER'
  | 'AUDITOR'
  | 'ADMINISTRATOR';

export interface DemoUser {
  username: string;
  name: string;
  /** Synthetic: 80 is added to the month, as in Tenor, so that it can belong to nobody. */
  nationalId: string;
  role: DemoUserRole;
  /** What the user is, for the login page (bokmål). */
  describe: string;
  /** The heading that the user stands under on the login page. */
  group: string;
}

type Row = [username: string, name: string, nationalId: string, role: DemoUserRole, describe: string];

const people: Record<string, Row[]> = {
  'Elvestad kommune': [
    [
      'ke.elvestad',
      'Rolig Fjellrev',
      '14837803730',
      'COORDINATING_UNIT',
      'Koordinerende enhet i Elvestad kommune',
    ],
    [
      'leder.elvestad',
      'Raus Furukongle',
      '30867207631',
      'UNIT_LEADER',
      'Enhetsleder for psykisk helse og rus i Elvestad kommune',
    ],
    ['koordinator.elvestad', 'Blid Blåveis', '17848608963', 'COORDINATOR', 'Koordinator i Elvestad kommune'],
    [
      'saksbehandler.elvestad',
      'Grundig Bever',
      '25819010261',
      'CASE_WORKER',
      'Saksbehandler i Elvestad kommune',
    ],
    ['innsyn', 'Våken Hubro', '13827428498', 'AUDITOR', 'Innsynskontrollør i Elvestad kommune'],
    [
      'innsyn2',
      'Nøyaktig Vannløper',
      '24888729727',
      'AUDITOR',
      'Innsynskontrollør nummer to i Elvestad kommune',
    ],
    ['admin.elvestad', 'Ryddig Maurtue', '15897733606', 'ADMINISTRATOR', 'Administrator i Elvestad kommune'],
    [
      'admin2.elvestad',
      'Praktisk Grevling',
      '03839335015',
      'ADMINISTRATOR',
      'Administrator nummer to i Elvestad kommune',
    ],
  ],
  'Helse Elvestad': [
    [
      'ke.sykehus',
      'Klarsynt Havørn',
      '21917506342',
      'COORDINATING_UNIT',
      'Koordinerende enhet i Helse Elvestad',
    ],
    [
      'koordinator.dps',
      'Årvåken Spurvugle',
      '05928412980',
      'COORDINATOR',
      'Forløpskoordinator ved Elvestad DPS',
    ],
    [
      'koordinator.tsb',
      'Munter Linerle',
      '19828814187',
      'COORDINATOR',
      'Forløpskoordinator ved TSB-seksjonen i Helse Elvestad',
    ],
    ['behandler.dps', 'Tålmodig Elgku', '11877915435', 'CLINICIAN', 'Behandler ved Elvestad DPS'],
    ['behandler.bup', 'Lyttende Ekorn', '23858516757', 'CLINICIAN', 'Behandler ved BUP Elvestad'],
    [
      'behandler.tsb',
      'Trygg Steinbukk',
      '16907618009',
      'CLINICIAN',
      'Behandler ved TSB-seksjonen i Helse Elvestad',
    ],
    ['innsyn.sykehus', 'Etterrettelig Rugde', '06847131002', 'AUDITOR', 'Innsynskontrollør i Helse Elvestad'],
    [
      'innsyn2.sykehus',
      'Skarpsynt Falk',
      '20929132352',
      'AUDITOR',
      'Innsynskontrollør nummer to i Helse Elvestad',
    ],
    ['admin.sykehus', 'Systematisk Bikube', '27877336234', 'ADMINISTRATOR', 'Administrator i Helse Elvestad'],
    [
      'admin2.sykehus',
      'Effektiv Sandlo',
      '31859537688',
      'ADMINISTRATOR',
      'Administrator nummer to i Helse Elvestad',
    ],
  ],
  'Nordvik kommune': [
    [
      'ke.nordvik',
      'Stødig Lundefugl',
      '02898105078',
      'COORDINATING_UNIT',
      'Koordinerende enhet i Nordvik kommune',
    ],
  ],
  Fastleger: [
    ['fastlege.elvestad', 'Vennlig Røyskatt', '08886911549', 'GP', 'Fastlege i Elvestad'],
    [
      'fastlege.nordvik',
      'Frisk Havbris',
      '28838219332',
      'GP',
      'Fastlege i Nordvik, uten demopasientene på listen',
    ],
  ],
  Innbyggere: [
    [
      'pasient.demo',
      'Modig Kveldssol',
      '12899420673',
      'PATIENT',
      'Pasient med aktivt forløp ved Elvestad DPS',
    ],
    [
      'pasient2.demo',
      'Stille Morgendugg',
      '04868921965',
      'PATIENT',
      'Pasient uten tilknytning til den første',
    ],
    [
      'ungdom.demo',
      'Nysgjerrig Rådyrkalv',
      '09851273295',
      'PATIENT',
      'Ungdom på 14 år med forløp ved BUP Elvestad',
    ],
    ['forelder.demo', 'Omsorgsfull Villgås', '18818324630', 'PARENT', 'Forelder til ungdommen'],
    [
      'parorende.demo',
      'Trofast Følgesvenn',
      '07919225984',
      'NEXT_OF_KIN',
      'Pårørende til den første pasienten, etter samtykke',
    ],
  ],
  Samarbeidspartnere: [
    ['partner.skole', 'Oppmuntrende Skjære', '29908027289', 'PARTNER', 'Rådgiver ved Elvestad skole'],
  ],
  Installasjonen: [
    ['admin', 'Overordnet Polarstjerne', '10907038861', 'ADMINISTRATOR', 'Administrator for installasjonen'],
  ],
};

/** The people that the demo region is known by; every one is invented, and each has exactly one grant. */
export const demoUsers: readonly DemoUser[] = Object.entries(people).flatMap(([group, rows]) =>
  rows.map(([username, name, nationalId, role, describe]) => ({
    username,
    name,
    nationalId,
    role,
    describe,
    group,
  })),
);
