import { quantile, workingDaysOf, type Count, type Service, type Waited } from './counts.js';
import { FEW, suppress } from './suppress.engine.js';
import { COLUMNS, NEED_WORDS, OTHER_WORDS, PART_WORDS } from './words.js';
import {
  YearReportPart,
  type ReportDays,
  type ReportFigure,
  type ReportRow,
  type ReportTable,
} from './year-report.type.js';
import type { Language } from '../platform/context.js';

export interface Counted {
  counts: readonly Count[];
  waited: readonly Waited[];
  services: readonly Service[];
  soFar: boolean;
}

/**
 * Every table of the whole organisation: what is hidden is one decision, whichever service is then asked for. So far in a
 * year figures are rounded, for else what a month added would be the difference between two reports.
 */
export const tablesOf = (counted: Counted, language: Language): ReportTable[] =>
  Object.values(YearReportPart).map((part) => tableOf(part, counted, language));

function tableOf(part: YearReportPart, counted: Counted, language: Language): ReportTable {
  const columns = Object.entries(COLUMNS[part]).map(([key, label]) => ({ key, label: label[language] }));
  const mine = counted.counts.filter((each) => each.part === part);
  const rows = rowsOf(part, counted, mine, language);
  const values = rows.map((row) =>
    columns.map(
      (column) => mine.find((each) => each.row === row.key && each.column === column.key)?.count ?? 0,
    ),
  );
  const { cells, rows: sums, columns: tops, all } = suppress(values);
  const figure = (count: number, shown: boolean): ReportFigure => {
    const told = counted.soFar ? Math.floor(count / FEW) * FEW : count;
    return { count: shown ? told : null, hidden: !shown };
  };
  const days = (accepted: boolean, waited: readonly Waited[]): ReportDays | null =>
    part === YearReportPart.COORDINATORS && accepted ? daysOf(waited) : null;
  const sum = (some: readonly number[]): number => some.reduce((total, each) => total + each, 0);
  const shown = rows.map((row, r): ReportRow => {
    const figures = (values[r] as number[]).map((count, c) =>
      figure(count, (cells[r] as boolean[])[c] as boolean),
    );
    const waited = counted.waited.filter((each) => each.row === row.key);
    return {
      ...row,
      figures,
      total: figure(sum(values[r] as number[]), sums[r] as boolean),
      days: days((cells[r] as boolean[])[0] as boolean, waited),
    };
  });
  const total: ReportRow = {
    ...{ key: 'ALL', label: OTHER_WORDS.all[language] },
    figures: columns.map((_, c) => figure(sum(values.map((row) => row[c] as number)), tops[c] ?? true)),
    total: figure(sum(values.flat()), all),
    days: days(tops[0] ?? false, counted.waited),
  };
  return { part, label: PART_WORDS[part][language], columns, rows: shown, total };
}

/** Every kind of need; every service of which there is something to tell, by name. */
function rowsOf(
  part: YearReportPart,
  { services }: Counted,
  counts: readonly Count[],
  language: Language,
): { key: string; label: string }[] {
  if (part === YearReportPart.NEEDS)
    return Object.entries(NEED_WORDS).map(([key, label]) => ({ key, label: label[language] }));
  const keys = [...new Set(counts.map(({ row }) => row))];
  return keys
    .map((key) => ({
      key,
      label: services.find(({ id }) => id === key)?.name ?? OTHER_WORDS.elsewhere[language],
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nb') || a.key.localeCompare(b.key));
}

function daysOf(waited: readonly Waited[]): ReportDays | null {
  if (waited.length < FEW) return null;
  const sorted = waited.map(workingDaysOf).sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    firstQuartile: quantile(sorted, 0.25),
    thirdQuartile: quantile(sorted, 0.75),
  };
}
