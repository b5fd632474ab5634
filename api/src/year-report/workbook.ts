import writeWorkbook, { type Cell, type Row } from 'write-excel-file/node';
import { OTHER_WORDS } from './words.js';
import {
  YearReportPart,
  type ReportFigure,
  type ReportRow,
  type ReportTable,
  type YearReport,
} from './year-report.type.js';
import type { Language } from '../platform/context.js';
import { head, text } from '../platform/workbook.js';

const FIRST_WIDTH = 36;
const WIDTH = 18;

/** A sheet that says what this is, and one for each table. Texts are texts and figures figures: nothing in it is computed. */
export async function workbookOf(report: YearReport, language: Language): Promise<Buffer> {
  const sheets = [
    { sheet: OTHER_WORDS.report[language], data: about(report, language) },
    ...report.tables.map((table) => ({ sheet: table.label, data: sheetOf(table, language) })),
  ];
  return writeWorkbook(
    sheets.map((sheet) => ({
      ...sheet,
      columns: [{ width: FIRST_WIDTH }, ...Array.from({ length: 8 }, () => ({ width: WIDTH }))],
    })),
  ).toBuffer();
}

function about(report: YearReport, language: Language): Row[] {
  const { training } = report;
  const say = (word: keyof typeof OTHER_WORDS): string => OTHER_WORDS[word][language];
  return [
    [head(`${say('report')} ${report.year}`)],
    [text(report.unitName)],
    ...(report.soFar ? [[text(soFarWords(report, language))]] : []),
    [text(say('note'))],
    [],
    [head(say('training'))],
    ...(['courses', 'hours', 'participations', 'people'] as const).map((key) => [
      text(say(key)),
      training[key],
    ]),
  ];
}

export const soFarWords = ({ through }: YearReport, language: Language): string =>
  through === null ? OTHER_WORDS.nothingYet[language] : OTHER_WORDS.soFar[language].replace('{day}', through);

function sheetOf(table: ReportTable, language: Language): Row[] {
  const timed = table.part === YearReportPart.COORDINATORS;
  const first = table.part === YearReportPart.NEEDS ? OTHER_WORDS.kind : OTHER_WORDS.service;
  const after = timed ? [OTHER_WORDS.median, OTHER_WORDS.quartiles] : [];
  const line = ({ label, figures, total, days }: ReportRow): Row => [
    text(label),
    ...[...figures, total].map((figure) => cellOf(figure, language)),
    ...(timed && days ? [days.median, text(`${days.firstQuartile}–${days.thirdQuartile}`)] : []),
  ];
  return [
    [first, ...table.columns.map(({ label }) => label), OTHER_WORDS.total, ...after].map((word) =>
      head(typeof word === 'string' ? word : word[language]),
    ),
    ...[...table.rows, ...(table.total ? [table.total] : [])].map(line),
  ];
}

const cellOf = ({ count }: ReportFigure, language: Language): Cell =>
  count ?? text(OTHER_WORDS.hidden[language]);
