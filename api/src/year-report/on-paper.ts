import { OTHER_WORDS } from './words.js';
import { soFarWords } from './workbook.js';
import { YearReportPart, type ReportFigure, type ReportTable, type YearReport } from './year-report.type.js';
import type { Language } from '../platform/context.js';
import { dayInWords } from '../platform/paper/days.js';
import { fact, heading, list, paragraphs, type Paper, type Part } from '../platform/paper/paper.js';

/** The report as one reads it: each row is a line of its own figures, so that it is read aloud as it is meant. */
export function onPaper(report: YearReport, language: Language, made: Date): Paper {
  const say = (word: keyof typeof OTHER_WORDS): string => OTHER_WORDS[word][language];
  const { training, soFar, through, unitName, year } = report;
  const title = `${say('report')} ${year}`;
  const shownThrough = through === null ? null : dayInWords(through, language);
  return {
    ...{ title, language, author: unitName, made, foot: `${unitName}, ${title.toLowerCase()}` },
    parts: [
      ...paragraphs(unitName),
      ...(soFar ? paragraphs(soFarWords({ ...report, through: shownThrough }, language)) : []),
      ...paragraphs(say('note')),
      ...report.tables.flatMap((table) => partsOf(table, language)),
      heading(say('training')),
      ...(['courses', 'hours', 'participations', 'people'] as const).map((key) =>
        fact(say(key), numberIn(training[key], language)),
      ),
    ],
  };
}

function partsOf(table: ReportTable, language: Language): Part[] {
  const rows = [...table.rows, ...(table.total ? [table.total] : [])];
  const figure = ({ count }: ReportFigure): string =>
    count === null ? OTHER_WORDS.hidden[language] : numberIn(count, language);
  const timed = table.part === YearReportPart.COORDINATORS;
  return [
    heading(table.label),
    list(
      rows.map(({ label, figures, total, days }) => ({
        text: label,
        more: [
          [
            ...table.columns.map((column, i) => `${column.label} ${figure(figures[i] as ReportFigure)}`),
            `${OTHER_WORDS.total[language].toLowerCase()} ${figure(total)}`,
          ].join(', '),
          ...(timed && days
            ? [
                `${OTHER_WORDS.median[language]} ${numberIn(days.median, language)}, ${OTHER_WORDS.quartiles[language]} ` +
                  `${numberIn(days.firstQuartile, language)}–${numberIn(days.thirdQuartile, language)}`,
              ]
            : []),
        ],
      })),
    ),
  ];
}

const LOCALES: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const numberIn = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language]).format(value);
