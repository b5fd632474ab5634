import { workbookOf, WORKBOOK } from './workbook.js';
import type { ExportYearReportInput } from './year-report.inputs.js';
import { yearReport } from './year-report.service.js';
import { Action } from '../authz/actions.js';
import { storeFile } from '../file/file.acts.js';
import type { Work } from '../write/work.js';

const KEPT_FOR = { hours: 24 };

/** A file of what the report shows, hidden figures hidden there too; the log says which was taken out. */
export async function exportYearReport(work: Work, input: ExportYearReportInput): Promise<string> {
  const report = await yearReport(work, input, Action.EXPORT);
  const file = await storeFile(work, {
    ...{ purpose: 'EXPORT', patientIds: [], holds: 'YearReport', keptFor: KEPT_FOR },
    ...{ name: `aarsrapport-${report.year}.xlsx`, mediaType: WORKBOOK },
    bytes: await workbookOf(report, work.context.language),
  });
  const filter = `year=${report.year} unit=${report.unitId} format=${input.format}`;
  work.didToAll('StoredFile', file.id, [], { filter, sha256: file.sha256 });
  return file.id;
}
