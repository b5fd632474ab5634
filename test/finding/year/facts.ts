import { idOf } from './chance.js';
import type { Patient, Staff, Unit } from './region.js';

/** What is registered beside care: by day of the year. */
export class Facts {
  readonly duties: {
    staff: Staff;
    unit: string;
    kind: string;
    instead: Staff | null;
    from: number;
    to: number;
  }[] = [];
  readonly kin: { patient: Patient; staff: Staff }[] = [];
  readonly openings: { id: string; staff: Staff; patient: Patient; at: number; reviewedAt: number | null }[] =
    [];

  duty(
    staff: Staff,
    unit: Unit | string,
    kind: string,
    from: number,
    to: number,
    instead: Staff | null = null,
  ): void {
    this.duties.push({ staff, unit: typeof unit === 'string' ? unit : unit.id, kind, instead, from, to });
  }

  opening(staff: Staff, patient: Patient, at: number, reviewedAt: number | null): string {
    const id = idOf(8, this.openings.length);
    this.openings.push({ id, staff, patient, at, reviewedAt });
    return id;
  }
}
