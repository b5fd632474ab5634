import type { UnitKind } from '../../api/src/organisation/unit.entity.js';

export interface DemoUnit {
  key: string;
  name: string;
  kind: `${UnitKind}`;
  parent?: string;
  secondParent?: string;
  /** Shown in the public directory. */
  listed?: boolean;
  phone?: string;
  /** By weekday, Monday first; null: closed. */
  hours?: readonly (readonly [opens: string, closes: string] | null)[];
  pathwayKeys?: readonly string[];
  municipality?: 'Elvestad' | 'Nordvik';
  referralContact?: string;
  fallbackContact?: string;
}

export const MUNICIPALITY_NUMBERS = { Elvestad: '9901', Nordvik: '9902' } as const;

const OFFICE = Array.from({ length: 5 }, () => ['08:00', '15:30'] as const);
/** Coordinators answer at set times. */
export const COORDINATOR_HOURS = [
  ['09:00', '14:00'],
  ['09:00', '14:00'],
  null,
  ['09:00', '14:00'],
  ['09:00', '12:00'],
] as const;
const NIGHT_AND_DAY = Array.from({ length: 7 }, () => ['00:00', '23:59'] as const);

const ADULT = ['PHV_ADULT', 'PSYCHOSIS', 'OCD', 'EATING'];
const CHILD = ['PHV_CHILD', 'PSYCHOSIS', 'EATING', 'OCD', 'CHILD_WELFARE'];
const ADDICTION = ['TSB', 'PREGNANCY_SUBSTANCE'];
const EVERY = [...new Set([...ADULT, ...CHILD, ...ADDICTION])];
const LATER = 'Utenom åpningstid: legevakten i Elvestad, 10 00 11 60. Fare for liv: 113.';
const DIGITAL = 'Henvisning sendes i Samløp; andre sender i post til seksjonen.';

type Rest = Omit<DemoUnit, 'key' | 'name' | 'kind'>;
const unit = (key: string, name: string, kind: DemoUnit['kind'], rest: Rest = {}): DemoUnit => ({
  key,
  name,
  kind,
  ...rest,
});
/** A contact point that the public directory shows. */
const open = (phone: string, pathwayKeys: readonly string[], rest: Rest = {}): Rest => ({
  listed: true,
  phone,
  hours: OFFICE,
  pathwayKeys,
  fallbackContact: LATER,
  ...rest,
});
const section = (phone: string, pathwayKeys: readonly string[], rest: Rest = {}): Rest =>
  open(phone, pathwayKeys, { referralContact: DIGITAL, ...rest });

const elvestad: DemoUnit[] = [
  unit('elvestad', 'Elvestad kommune', 'MUNICIPALITY', { municipality: 'Elvestad', phone: '10 00 10 00' }),
  unit('elvestad.ke', 'Koordinerende enhet, Elvestad kommune', 'COORDINATING_UNIT', {
    parent: 'elvestad',
    ...open('10 00 10 10', EVERY, { municipality: 'Elvestad' }),
  }),
  unit('elvestad.psykisk-helse', 'Psykisk helse og rus, Elvestad', 'MUNICIPAL_SERVICE', {
    parent: 'elvestad',
    phone: '10 00 10 20',
    municipality: 'Elvestad',
  }),
  unit('elvestad.mestring', 'Mestringsenheten, Elvestad', 'MUNICIPAL_SERVICE', {
    parent: 'elvestad.psykisk-helse',
    ...open('10 00 10 21', ADULT, { municipality: 'Elvestad' }),
  }),
  unit('elvestad.rus', 'Rustjenesten, Elvestad', 'MUNICIPAL_SERVICE', {
    parent: 'elvestad.psykisk-helse',
    ...open('10 00 10 22', ADDICTION, { municipality: 'Elvestad' }),
  }),
  unit('elvestad.barn', 'Barn, unge og familie, Elvestad', 'MUNICIPAL_SERVICE', {
    parent: 'elvestad',
    ...open('10 00 10 30', CHILD, { municipality: 'Elvestad' }),
  }),
  unit('elvestad.hjemme', 'Hjemmetjenesten, Elvestad', 'MUNICIPAL_SERVICE', {
    parent: 'elvestad',
    phone: '10 00 10 40',
    municipality: 'Elvestad',
  }),
];

const nordvik: DemoUnit[] = [
  unit('nordvik', 'Nordvik kommune', 'MUNICIPALITY', { municipality: 'Nordvik', phone: '10 00 20 00' }),
  unit('nordvik.ke', 'Koordinerende enhet, Nordvik kommune', 'COORDINATING_UNIT', {
    parent: 'nordvik',
    ...open('10 00 20 10', EVERY, { municipality: 'Nordvik' }),
  }),
  unit('nordvik.helse', 'Helse og mestring, Nordvik', 'MUNICIPAL_SERVICE', {
    parent: 'nordvik',
    ...open('10 00 20 20', [...ADULT, ...ADDICTION], { municipality: 'Nordvik' }),
  }),
  unit('nordvik.barn', 'Barn og familie, Nordvik', 'MUNICIPAL_SERVICE', {
    parent: 'nordvik',
    ...open('10 00 20 30', CHILD, { municipality: 'Nordvik' }),
  }),
  unit('nordvik.hjemme', 'Hjemmetjenesten, Nordvik', 'MUNICIPAL_SERVICE', {
    parent: 'nordvik',
    phone: '10 00 20 40',
    municipality: 'Nordvik',
  }),
];

const hospital: DemoUnit[] = [
  unit('sykehus', 'Helse Elvestad', 'HEALTH_TRUST', { phone: '10 00 30 00' }),
  unit('sykehus.ke', 'Koordinerende enhet, Helse Elvestad', 'COORDINATING_UNIT', {
    parent: 'sykehus',
    ...open('10 00 30 10', EVERY),
  }),
  unit('sykehus.akutt', 'Akutt ambulant team, Helse Elvestad', 'ACUTE', {
    parent: 'sykehus',
    listed: true,
    phone: '10 00 30 99',
    hours: NIGHT_AND_DAY,
    pathwayKeys: EVERY,
  }),
  unit('dps', 'Elvestad DPS', 'DEPARTMENT', { parent: 'sykehus', phone: '10 00 31 00' }),
  unit('dps.allmenn', 'Elvestad DPS, allmennpoliklinikk', 'SECTION', {
    parent: 'dps',
    ...section('10 00 31 10', ['PHV_ADULT', 'OCD', 'EATING']),
  }),
  unit('dps.psykose', 'Elvestad DPS, seksjon for psykose', 'SECTION', {
    parent: 'dps',
    ...section('10 00 31 20', ['PSYCHOSIS']),
  }),
  unit('dps.nordvik', 'Elvestad DPS, poliklinikk Nordvik', 'SECTION', {
    parent: 'dps',
    ...section('10 00 31 30', ['PHV_ADULT']),
  }),
  unit('bup', 'BUP Elvestad', 'SECTION', { parent: 'sykehus', ...section('10 00 32 10', CHILD) }),
  unit('rus', 'Avdeling for rus og avhengighet, Helse Elvestad', 'DEPARTMENT', {
    parent: 'sykehus',
    phone: '10 00 33 00',
  }),
  unit('tsb', 'TSB-seksjonen, Helse Elvestad', 'SECTION', {
    parent: 'rus',
    ...section('10 00 33 10', ADDICTION),
  }),
  unit('avrusning', 'Avrusningsenheten, Helse Elvestad', 'SECTION', {
    parent: 'rus',
    ...section('10 00 33 20', ['TSB']),
  }),
  unit('fact', 'FACT Elvestad', 'JOINT_TEAM', {
    parent: 'dps',
    secondParent: 'elvestad.psykisk-helse',
    ...section('10 00 31 40', ['PSYCHOSIS']),
  }),
];

const others: DemoUnit[] = [
  unit('legesenter', 'Elvestad legesenter', 'GP_OFFICE', { phone: '10 00 40 10', municipality: 'Elvestad' }),
  unit('brygga', 'Bryggekanten legekontor, Elvestad', 'GP_OFFICE', {
    phone: '10 00 40 20',
    municipality: 'Elvestad',
  }),
  unit('nordvik.lege', 'Nordvik legekontor', 'GP_OFFICE', { phone: '10 00 40 30', municipality: 'Nordvik' }),
  unit('avtale', 'Avtalespesialisten i Elvestad sentrum', 'CONTRACT_SPECIALIST', {
    ...section('10 00 50 10', ['PHV_ADULT'], { municipality: 'Elvestad' }),
  }),
  unit('skole', 'Elvestad skole', 'SCHOOL', { phone: '10 00 60 10', municipality: 'Elvestad' }),
  unit('nav', 'NAV Elvestad og Nordvik', 'NAV', { phone: '10 00 60 20' }),
];

/** The demo region, each unit after those above it. Numbers that begin with 1 are nobody's telephone. */
export const demoUnits: readonly DemoUnit[] = [...elvestad, ...nordvik, ...hospital, ...others];
