import { demoUsers } from './users.js';
import { syntheticNationalId } from './national-id.js';

export interface DemoStaff {
  /** The demo user's name, or the key of one who has no login of their own on the demo's page. */
  key: string;
  name: string;
  nationalId: string;
  role: string;
  /** Null: the installation. */
  unit: string | null;
  capacity?: number;
  authorisation?: string;
}

/** Where the demo users with a grant work. */
const PLACES: Record<string, string | null> = {
  'ke.elvestad': 'elvestad.ke',
  'leder.elvestad': 'elvestad.psykisk-helse',
  'koordinator.elvestad': 'elvestad.mestring',
  'saksbehandler.elvestad': 'elvestad.mestring',
  innsyn: 'elvestad',
  innsyn2: 'elvestad',
  'admin.elvestad': 'elvestad',
  'admin2.elvestad': 'elvestad',
  'ke.sykehus': 'sykehus.ke',
  'koordinator.dps': 'dps.allmenn',
  'koordinator.tsb': 'tsb',
  'behandler.dps': 'dps.allmenn',
  'behandler.bup': 'bup',
  'behandler.tsb': 'tsb',
  'innsyn.sykehus': 'sykehus',
  'innsyn2.sykehus': 'sykehus',
  'admin.sykehus': 'sykehus',
  'admin2.sykehus': 'sykehus',
  'ke.nordvik': 'nordvik.ke',
  'fastlege.elvestad': 'legesenter',
  'fastlege.nordvik': 'nordvik.lege',
  'partner.skole': 'skole',
  admin: null,
};

/** The others, by unit and role. */
const COLLEAGUES: [unit: string, role: string, names: string[]][] = [
  ['elvestad.mestring', 'COORDINATOR', ['Sindig Rypekylling']],
  ['elvestad.rus', 'COORDINATOR', ['Uredd Tindevegg']],
  ['elvestad.barn', 'COORDINATOR', ['Leken Loppe']],
  ['elvestad.rus', 'CASE_WORKER', ['Tålsom Torsk']],
  ['elvestad.barn', 'CASE_WORKER', ['Åpen Allé']],
  ['elvestad.hjemme', 'CASE_WORKER', ['Sprek Snøugle']],
  ['nordvik.helse', 'COORDINATOR', ['Jevn Jolle']],
  ['nordvik.barn', 'COORDINATOR', ['Lys Lysekrone']],
  ['nordvik.helse', 'CASE_WORKER', ['Presis Pinnsvin']],
  ['nordvik.hjemme', 'CASE_WORKER', ['Flink Flyndre']],
  ['nordvik.helse', 'UNIT_LEADER', ['Bestemt Bølge']],
  ['nordvik', 'ADMINISTRATOR', ['Punktlig Padde']],
  ['legesenter', 'GP', ['Hjertelig Hestehov', 'Kyndig Kråkefot']],
  ['brygga', 'GP', ['Ivrig Ilder']],
  ['nordvik.lege', 'GP', ['Omtenksom Oter', 'Avslappet Abbor']],
  ['avtale', 'CLINICIAN', ['Fordypet Fiolin']],
  ['avtale', 'COORDINATOR', ['Kontant Kastanje']],
  ['fact', 'COORDINATOR', ['Oppsøkende Ål']],
  ['fact', 'CLINICIAN', ['Mobil Makrell']],
  ['dps.allmenn', 'CLINICIAN', ['Rolig Rabarbra', 'Klok Kongle', 'Engasjert Enghumle']],
  ['dps.psykose', 'COORDINATOR', ['Trofast Trost']],
  ['dps.psykose', 'CLINICIAN', ['Sikker Sikade', 'Varm Vadefugl']],
  ['dps.nordvik', 'COORDINATOR', ['Nærværende Nise']],
  ['dps.nordvik', 'CLINICIAN', ['Harmonisk Havsule', 'Grei Gresshoppe']],
  ['dps', 'UNIT_LEADER', ['Overveid Orrfugl']],
  ['bup', 'COORDINATOR', ['Fantasifull Fiskemåke']],
  ['bup', 'CLINICIAN', ['Undrende Undervannsbåt']],
  ['tsb', 'CLINICIAN', ['Ekte Einebær']],
  ['avrusning', 'COORDINATOR', ['Vennlig Vaktmann']],
  ['avrusning', 'CLINICIAN', ['Døgnvill Dykkand']],
  ['nav', 'PARTNER', ['Saklig Sandstein']],
];

/** The sections with most patients. */
const BUSY = ['bup', 'dps.allmenn'];
const AUTHORISED: Record<string, string> = { CLINICIAN: 'psykologspesialist', GP: 'lege' };

/** Everyone with a grant: the demo users and their colleagues. */
export function demoStaff(taken: Set<string>): DemoStaff[] {
  const known = demoUsers
    .filter((user) => user.username in PLACES)
    .map(({ username, name, nationalId, role }) => ({
      key: username,
      name,
      nationalId,
      role: role as string,
      unit: PLACES[username] ?? null,
    }));
  let born = 0;
  const colleagues = COLLEAGUES.flatMap(([unit, role, names]) =>
    names.map((name, i) => {
      born += 1;
      const birthDate = `${1962 + (born % 33)}-${String(1 + (born % 12)).padStart(2, '0')}-${String(1 + ((born * 7) % 28)).padStart(2, '0')}`;
      const key = `${unit}/${role}/${i + 1}`;
      return { key, name, nationalId: syntheticNationalId(birthDate, taken), role, unit };
    }),
  );
  return [...known, ...colleagues].map((one) => ({
    ...one,
    ...(one.role === 'COORDINATOR' ? { capacity: BUSY.includes(one.unit ?? '') ? 60 : 30 } : {}),
    ...(AUTHORISED[one.role] ? { authorisation: AUTHORISED[one.role] as string } : {}),
  }));
}
