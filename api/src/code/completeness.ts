import type { CompletenessReport, MissingCount } from './registration-export.entity.js';
import type { ExportedRegistration } from './registration-file.js';

/** How complete an export is: what is in the file, and what its pathways still lack. */
export function completeness(
  rows: readonly ExportedRegistration[],
  missing: readonly MissingCount[],
  pathways: number,
): CompletenessReport {
  const of = (status: ExportedRegistration['codeStatus']) => rows.filter((row) => row.codeStatus === status);
  const lacking = (requirement: string) =>
    missing
      .filter((row) => (row.requirement as string) === requirement)
      .reduce((sum, row) => sum + row.count, 0);
  const unknown = of('UNKNOWN');
  return {
    pathways,
    registered: rows.length,
    withCode: of('KNOWN').length,
    codeNotFound: of('NOT_FOUND').length,
    codeUnknown: unknown.length,
    unknownCodes: counted(unknown),
    missingMust: lacking('MUST'),
    missingShould: lacking('SHOULD'),
    missing: [...missing],
  };
}

function counted(rows: readonly ExportedRegistration[]): CompletenessReport['unknownCodes'] {
  const counts = new Map<string, CompletenessReport['unknownCodes'][number]>();
  for (const { code, pathwayKey, eventKind } of rows) {
    const key = JSON.stringify([code, pathwayKey, eventKind]);
    const known = counts.get(key) ?? { code: code ?? '', pathwayKey, eventKind, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
