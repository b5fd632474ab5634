import writeWorkbook, { type Cell, type Row } from 'write-excel-file/node';
import { BY_WORDS, WORKBOOK_WORDS } from './indicator-texts.js';
import type { Indicator, IndicatorCell } from './indicator.type.js';
import type { Period } from './period.js';
import type { Language } from '../platform/context.js';
import { head, text } from '../platform/workbook.js';

const WIDTHS = [44, 12, 12, 12, 12, 12, 12, 12, 12];
const NUMBERS = [
  'numerator',
  'denominator',
  'share',
  'mean',
  'firstQuartile',
  'median',
  'thirdQuartile',
  'p90',
] as const;

/** A sheet that says what each indicator counts, and one with every cell. */
export async function workbookOf(
  found: readonly Indicator[],
  period: Period,
  language: Language,
): Promise<Buffer> {
  const say = (word: keyof typeof WORKBOOK_WORDS): string => WORKBOOK_WORDS[word][language];
  const columns = WIDTHS.map((width) => ({ width }));
  const sheets = [
    { sheet: say('figures'), data: figures(found, language, say) },
    { sheet: say('about'), data: about(found, period, say) },
  ];
  return writeWorkbook(sheets.map((sheet) => ({ ...sheet, columns }))).toBuffer();
}

type Say = (word: keyof typeof WORKBOOK_WORDS) => string;

function figures(found: readonly Indicator[], language: Language, say: Say): Row[] {
  return found.flatMap(({ name, by, target, cells }) => [
    [head(name)],
    ...(target === null ? [] : [[text(say('target')), ...[null, null], target]]),
    [head(BY_WORDS[by][language]), ...NUMBERS.map((column) => head(say(column)))],
    ...cells.map((cell) => [text(cell.label ?? say('all')), ...cellsOf(cell, say)]),
    [],
  ]);
}

const cellsOf = (cell: IndicatorCell, say: Say): Cell[] =>
  cell.hidden ? [text(say('hidden'))] : NUMBERS.map((column) => cell[column]);

function about(found: readonly Indicator[], { from, to }: Period, say: Say): Row[] {
  return [
    [head(`${say('title')} ${from} – ${to}`)],
    [text(say('note'))],
    [],
    ...found.flatMap(({ name, counted, excluded, source }) => [
      [head(name)],
      [text(counted)],
      ...(excluded ? [[text(`${say('excluded')}: ${excluded}`)]] : []),
      ...source.map((each) => [text(each)]),
      [],
    ]),
  ];
}
