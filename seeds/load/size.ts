/** How big a synthetic region is: a tenth as many patients as deadlines, three tenths of the deadlines open. */
export interface Size {
  deadlines: number;
  patients: number;
  /** Patients of each municipality and of each hospital; the first is the big one, the second municipality small. */
  municipalities: number[];
  hospitals: number[];
  /** Patients for each person who works there. */
  perGp: number;
  perCoordinator: number;
  perClinician: number;
}

export const SMALL = 10_000;
export const LARGE = 1_000_000;

export function sizeOf(deadlines: number): Size {
  const patients = Math.floor(deadlines / 10);
  const big = Math.floor(patients * 0.54);
  const small = Math.min(37, Math.floor(patients / 20));
  const others = 8;
  const each = Math.floor((patients - big - small) / others);
  const rest = patients - big - small - each * (others - 1);
  const hospital = Math.floor(patients * 0.37);
  const second = Math.floor((patients - hospital) / 2);
  return {
    deadlines,
    patients,
    municipalities: [big, small, ...Array<number>(others - 1).fill(each), rest],
    hospitals: [hospital, second, patients - hospital - second],
    // As long a list in a small region as in a large one.
    perGp: Math.min(500, big),
    perCoordinator: 30,
    perClinician: 60,
  };
}
