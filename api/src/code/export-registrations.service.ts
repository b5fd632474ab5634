import { v7 } from 'uuid';
import { completeness } from './completeness.js';
import type { ExportRegistrationsInput } from './export.inputs.js';
import { MAX_ROWS, missingOf, registrationsOf } from './export.sql.js';
import { registrationFile } from './registration-file.js';
import { Action } from '../authz/actions.js';
import { storeFile } from '../file/file.acts.js';
import { openUnit } from '../organisation/unit.questions.js';
import { badInput, forbidden, type FieldProblem } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const MAX_YEARS = 2;
const KEPT_FOR = { hours: 24 };

/** Makes a file of a unit's registrations in a period, with what they lack; the log says what was taken out. */
export async function exportRegistrations(work: Work, input: ExportRegistrationsInput): Promise<string> {
  work.checkRole(Action.EXPORT, 'RegistrationExport');
  const problems = periodProblems(work, input);
  if (problems.length) throw badInput(...problems);
  const { from, to, format } = input;
  const extent = { from, to, unitId: await ownUnit(work, input.unitId ?? null) };
  const rows = await registrationsOf(work, extent);
  if (rows.length > MAX_ROWS)
    throw badInput({ path: 'to', rule: 'TOO_MANY_ROWS', params: { max: MAX_ROWS } });
  const { pathways, missing } = await missingOf(work, extent);
  const { bytes, mediaType, ending } = await registrationFile(rows, format);
  const patientIds = [...new Set(rows.map((row) => row.patientId))];
  const file = await storeFile(work, {
    purpose: 'EXPORT',
    name: `registreringer-${from}-${to}.${ending}`,
    mediaType,
    bytes,
    patientIds,
    holds: 'PathwayEvent',
    keptFor: KEPT_FOR,
  });
  const id = v7();
  const report = JSON.stringify(completeness(rows, missing, pathways));
  await work.sql(
    `insert into registration_export (id, file_id, grant_id, unit_id, from_day, to_day, format, report, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, file.id, work.principal.grantId, extent.unitId, from, to, format, report, work.now],
  );
  const filter = `from=${from} to=${to} unit=${extent.unitId} format=${format}`;
  work.didToAll('RegistrationExport', id, patientIds, { count: rows.length, filter, sha256: file.sha256 });
  return id;
}

function periodProblems(work: Work, { from, to }: ExportRegistrationsInput): FieldProblem[] {
  if (from > work.today) return [{ path: 'from', rule: 'FUTURE' }];
  if (to < from) return [{ path: 'to', rule: 'PERIOD_ORDER', params: { from } }];
  const limit = `${Number(from.slice(0, 4)) + MAX_YEARS}${from.slice(4)}`;
  return to >= limit ? [{ path: 'to', rule: 'PERIOD_TOO_LONG', params: { max: MAX_YEARS } }] : [];
}

/** The unit that is told, where it is one's own or lies below; one's own where none is told. */
async function ownUnit(work: Work, unitId: string | null): Promise<string> {
  const { principal } = work;
  if (unitId === null) {
    if (!principal.unitId) throw badInput({ path: 'unitId', rule: 'REQUIRED' });
    return principal.unitId;
  }
  await openUnit(work, unitId, 'unitId');
  if (!principal.unitIds.includes(unitId)) throw forbidden('export of another unit');
  return unitId;
}
