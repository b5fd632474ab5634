import { onPaper } from './on-paper.js';
import { workbookOf } from './workbook.js';
import { ReportFormat, type ExportYearReportInput } from './year-report.inputs.js';
import { yearReport } from './year-report.service.js';
import type { YearReport } from './year-report.type.js';
import { Action } from '../authz/actions.js';
import { storeFile } from '../file/file.acts.js';
import { pdfOf } from '../platform/paper/pdf.js';
import { WORKBOOK } from '../platform/workbook.js';
import type { Work } from '../write/work.js';

const KEPT_FOR = { hours: 24 };

/** A file of what the report shows, hidden figures hidden there too; the log says which was taken out. */
export async function exportYearReport(work: Work, input: ExportYearReportInput): Promise<string> {
  const report = await yearReport(work, input, Action.EXPORT);
  const { bytes, mediaType, ending } = await fileOf(work, report, input.format);
  const file = await storeFile(work, {
    ...{ purpose: 'EXPORT', patientIds: [], holds: 'YearReport', keptFor: KEPT_FOR },
    ...{ name: `aarsrapport-${report.year}.${ending}`, mediaType, bytes },
  });
  const filter = `year=${report.year} unit=${report.unitId} format=${input.format}`;
  work.didToAll('StoredFile', file.id, [], { filter, sha256: file.sha256 });
  return file.id;
}

async function fileOf(work: Work, report: YearReport, format: ReportFormat) {
  const { language } = work.context;
  if (format === ReportFormat.XLSX)
    return { bytes: await workbookOf(report, language), mediaType: WORKBOOK, ending: 'xlsx' };
  const bytes = await pdfOf(onPaper(report, language, work.now));
  return { bytes, mediaType: 'application/pdf', ending: 'pdf' };
}
