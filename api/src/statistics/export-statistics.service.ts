import { indicators } from './indicators.service.js';
import type { ExportStatisticsInput } from './statistics.inputs.js';
import { workbookOf } from './workbook.js';
import { Action } from '../authz/actions.js';
import { storeFile } from '../file/file.acts.js';
import { WORKBOOK } from '../platform/workbook.js';
import type { Work } from '../write/work.js';

const KEPT_FOR = { hours: 24 };

/** A workbook of what the caller may see of the figures; the log says which was taken out. */
export async function exportStatistics(
  work: Work,
  { by, period, filter }: ExportStatisticsInput,
): Promise<string> {
  work.checkRole(Action.EXPORT, 'Indicator');
  const found = await indicators(work, by, period, filter ?? {});
  const file = await storeFile(work, {
    ...{ purpose: 'EXPORT', patientIds: [], holds: 'Indicator', keptFor: KEPT_FOR },
    name: `statistikk-${period.from}-${period.to}.xlsx`,
    mediaType: WORKBOOK,
    bytes: await workbookOf(found, period, work.context.language),
  });
  const keys = found.map(({ key }) => key).join(',');
  const told = `by=${by} from=${period.from} to=${period.to} indicators=${keys}`;
  work.didToAll('StoredFile', file.id, [], { filter: told, sha256: file.sha256 });
  return file.id;
}
