import type { StoredWarning } from './referral-parts.entity.js';
import { birthday } from '../platform/birthday.js';
import { addDays, addWorkingDays, osloDay } from '../platform/calendar.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

interface Limit {
  key: string;
  condition: string;
  maxDays: number | null;
  dayType: 'CALENDAR' | 'WORKING';
  label: Record<string, string>;
  source: string[];
  standing: string;
}

/** Which of the conditions that limits name hold of somebody born on a day. */
const HOLDS: Record<string, (birthDate: string, at: Date) => boolean> = {
  UNDER_23: (birthDate, at) => at < birthday(birthDate, 23),
};

/** A date set later than a limit of the reference data is warned of, with source and standing, and blocks nothing. */
export async function latestStartWarnings(
  work: Work,
  patientId: string,
  latestStart: string | null | undefined,
  decidedAt: Date,
): Promise<StoredWarning[]> {
  if (!latestStart) return [];
  const rows = await work.sql<{ limit: Limit; birth_date: string } & Row>(
    `select r.row as limit, to_char(p.birth_date, 'YYYY-MM-DD') as birth_date from reference_row r, patient p
      where p.id = $1 and r.list = 'limit' and r.row->>'kind' = 'INDIVIDUAL_START' order by r.key`,
    [patientId],
  );
  const decided = osloDay(decidedAt);
  return rows.flatMap(
    ({ limit: { key, condition, maxDays, dayType, label, source, standing }, birth_date }) => {
      if (maxDays === null || !HOLDS[condition]?.(birth_date, decidedAt)) return [];
      const latestOn = dayType === 'WORKING' ? addWorkingDays(decided, maxDays) : addDays(decided, maxDays);
      return latestStart > latestOn ? [{ key, label, latestOn, source, standing }] : [];
    },
  );
}
