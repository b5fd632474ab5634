import { COUNTS, SERVICES, TRAINING, WAITED, type Count, type CountedTraining } from './counts.js';
import type { Service, Waited } from './counts.js';
import { tablesOf } from './tables.js';
import { YearReportPart, type ReportTable, type YearReport } from './year-report.type.js';
import { Action } from '../authz/actions.js';
import { addDays, startOfDay, type Day } from '../platform/calendar.js';
import { badInput, forbidden } from '../platform/errors.js';
import type { Work } from '../write/work.js';

export interface Asked {
  year: number;
  unitId?: string | null;
}

const FIRST_YEAR = 1900;

/** The year in one step. Counts what the caller need not be able to read, and names nobody. */
export async function yearReport(work: Work, asked: Asked, action = Action.READ): Promise<YearReport> {
  work.checkRole(action, 'YearReport');
  const { rootId } = work.principal;
  if (!rootId) throw forbidden('the report of no organisation');
  const { from, through, soFar } = periodOf(work.today, asked.year);
  const services = await work.beyond<Service>(SERVICES, [rootId]);
  const unitId = (asked.unitId ?? rootId).toLowerCase();
  const unit = services.find(({ id }) => id === unitId);
  if (!unit) throw badInput({ path: 'unitId', rule: 'UNKNOWN' });
  const values = [rootId, startOfDay(from), startOfDay(addDays(through, 1))];
  const counts = await work.beyond<Count>(COUNTS, values);
  const waited = await work.beyond<Waited>(WAITED, values);
  const [training] = await work.beyond<CountedTraining>(TRAINING, [rootId, from, through]);
  const tables = tablesOf({ counts, waited, services, soFar }, work.context.language);
  work.did('YearReport', null, null);
  return {
    ...{ unitId, unitName: unit.name, year: asked.year, soFar, through: through < from ? null : through },
    tables: unitId === rootId ? tables : tables.flatMap((table) => ofService(table, unitId)),
    training: training as CountedTraining,
  };
}

/** The row of one service, as it stands in the whole; who reports needs is of no service. */
function ofService(table: ReportTable, unitId: string): ReportTable[] {
  if (table.part === YearReportPart.NEEDS) return [];
  return [{ ...table, rows: table.rows.filter(({ key }) => key === unitId), total: null }];
}

/** A year that is over, whole; of this one the months that are. Before the first is, the last day is before the first. */
export function periodOf(today: Day, year: number): { from: Day; through: Day; soFar: boolean } {
  const thisYear = Number(today.slice(0, 4));
  if (year > thisYear) throw badInput({ path: 'year', rule: 'FUTURE' });
  if (year < FIRST_YEAR)
    throw badInput({ path: 'year', rule: 'RANGE', params: { min: FIRST_YEAR, max: thisYear } });
  const soFar = year === thisYear;
  return {
    from: `${year}-01-01`,
    through: soFar ? addDays(`${today.slice(0, 8)}01`, -1) : `${year}-12-31`,
    soFar,
  };
}
