import type { Dice } from './dice.js';
import type { DemoPatient } from './patients.js';

/** A section as the stories need it. */
export interface Place {
  unit: string;
  coordinator: string;
  clinicians: readonly string[];
}

const place = (unit: string, coordinator: string, ...clinicians: string[]): Place => ({
  unit,
  coordinator,
  clinicians,
});

export const PLACES = {
  'dps.allmenn': place(
    'dps.allmenn',
    'koordinator.dps',
    'behandler.dps',
    'dps.allmenn/CLINICIAN/1',
    'dps.allmenn/CLINICIAN/2',
    'dps.allmenn/CLINICIAN/3',
  ),
  'dps.psykose': place(
    'dps.psykose',
    'dps.psykose/COORDINATOR/1',
    'dps.psykose/CLINICIAN/1',
    'dps.psykose/CLINICIAN/2',
  ),
  'dps.nordvik': place(
    'dps.nordvik',
    'dps.nordvik/COORDINATOR/1',
    'dps.nordvik/CLINICIAN/1',
    'dps.nordvik/CLINICIAN/2',
  ),
  bup: place('bup', 'bup/COORDINATOR/1', 'behandler.bup', 'bup/CLINICIAN/1'),
  tsb: place('tsb', 'koordinator.tsb', 'behandler.tsb', 'tsb/CLINICIAN/1'),
  avrusning: place('avrusning', 'avrusning/COORDINATOR/1', 'avrusning/CLINICIAN/1'),
  fact: place('fact', 'fact/COORDINATOR/1', 'fact/CLINICIAN/1'),
  avtale: place('avtale', 'avtale/COORDINATOR/1', 'avtale/CLINICIAN/1'),
} as const;
export type PlaceKey = keyof typeof PLACES;

/** Where somebody like this patient is referred, and to which pathway. */
export function referredTo(patient: DemoPatient, dice: Dice): { place: PlaceKey; pathwayKey: string } {
  if (patient.area === 'CHILD') {
    const pathwayKey = dice.pick(['PHV_CHILD', 'PHV_CHILD', 'PHV_CHILD', 'EATING', 'OCD', 'CHILD_WELFARE']);
    return { place: 'bup', pathwayKey };
  }
  if (patient.area === 'ADDICTION') {
    return dice.chance(0.2)
      ? { place: 'avrusning', pathwayKey: 'TSB' }
      : { place: 'tsb', pathwayKey: dice.chance(0.06) ? 'PREGNANCY_SUBSTANCE' : 'TSB' };
  }
  if (dice.chance(0.14)) {
    const fact = patient.home === 'elvestad' && dice.chance(0.3);
    return { place: fact ? 'fact' : 'dps.psykose', pathwayKey: 'PSYCHOSIS' };
  }
  if (patient.home === 'nordvik') return { place: 'dps.nordvik', pathwayKey: 'PHV_ADULT' };
  if (dice.chance(0.08)) return { place: 'avtale', pathwayKey: 'PHV_ADULT' };
  return { place: 'dps.allmenn', pathwayKey: dice.chance(0.15) ? 'OCD' : 'PHV_ADULT' };
}

export const coordinatingUnit = (home: DemoPatient['home']): string =>
  home === 'nordvik' ? 'ke.nordvik' : 'ke.elvestad';

/** Who coordinates for the municipality; the demo's case worker and GP never, so that they keep one grant. */
export function municipalCoordinator(patient: DemoPatient, dice: Dice): string {
  const child = patient.area === 'CHILD';
  if (patient.home === 'nordvik') return child ? 'nordvik.barn/COORDINATOR/1' : 'nordvik.helse/COORDINATOR/1';
  if (child) return 'elvestad.barn/COORDINATOR/1';
  if (patient.area === 'ADDICTION') return 'elvestad.rus/COORDINATOR/1';
  return dice.chance(0.5) ? 'koordinator.elvestad' : 'elvestad.mestring/COORDINATOR/1';
}

/** Who serves for the municipality. */
export function caseWorker(patient: DemoPatient): string {
  if (patient.home === 'nordvik')
    return patient.index % 3 ? 'nordvik.helse/CASE_WORKER/1' : 'nordvik.hjemme/CASE_WORKER/1';
  if (patient.area === 'CHILD') return 'elvestad.barn/CASE_WORKER/1';
  if (patient.area === 'ADDICTION') return 'elvestad.rus/CASE_WORKER/1';
  return patient.index % 4 ? 'saksbehandler.elvestad' : 'elvestad.hjemme/CASE_WORKER/1';
}
