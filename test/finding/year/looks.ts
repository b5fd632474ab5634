import type { Chance } from './chance.js';
import type { Patient, Staff } from './region.js';

/** One row of the log, before it is written. */
export interface Look {
  staff: Staff;
  patients: Patient[];
  /** Minutes from the year's beginning, in Norway's winter time. */
  minute: number;
  type: string;
  action: string;
  relation: string;
  breakGlass?: string;
  /** Of somebody who had no business there: which of those planted. */
  planted?: number;
}

const TYPES = [
  'Patient',
  'Pathway',
  'PathwayEvent',
  'Deadline',
  'Referral',
  'ReferralContent',
  'Assignment',
  'Stay',
  'Plan',
];
const ACTS = ['RECORD_EVENT', 'CREATE', 'UPDATE', 'COMPLETE'];
const ACT_TYPES = ['PathwayEvent', 'Plan', 'Plan', 'Task'];

export interface Visit {
  minute: number;
  relation: string;
  /** How likely something is written. */
  writes?: number;
  rows?: number;
  breakGlass?: string;
  planted?: number;
}

/** What opening one patient leaves in the log: a few kinds of data read, and perhaps something written. */
export function visit(chance: Chance, staff: Staff, patient: Patient, v: Visit): Look[] {
  // Who is in care where they work leaves their own record to the others.
  if (patient.person === staff && v.planted === undefined) return [];
  const rows = v.rows ?? chance.int(2, 4);
  const common = {
    ...{ staff, patients: [patient], relation: v.relation },
    ...(v.breakGlass && { breakGlass: v.breakGlass }),
    ...(v.planted !== undefined && { planted: v.planted }),
  };
  const looks: Look[] = Array.from({ length: rows }, (_, i) => ({
    ...common,
    minute: v.minute + i * 0.4,
    type: i === 0 ? 'Patient' : chance.skewed(TYPES),
    action: 'READ',
  }));
  if (chance.is(v.writes ?? 0)) {
    const what = chance.int(0, ACTS.length - 1);
    looks.push({
      ...common,
      minute: v.minute + 6,
      type: ACT_TYPES[what] as string,
      action: ACTS[what] as string,
    });
  }
  return looks;
}

/** When somebody is at work on a day, in minutes. */
export function moment(chance: Chance, day: number, shift: 'DAY' | 'EVENING' | 'NIGHT' = 'DAY'): number {
  const hours = { DAY: [7.4, 16.2], EVENING: [15, 22.5], NIGHT: [22, 31] }[shift] as [number, number];
  return day * 1440 + Math.floor((hours[0] + chance.next() * (hours[1] - hours[0])) * 60);
}
