import { registerEnumType } from 'type-graphql';
import type { Language } from '../platform/context.js';

export type Text = Record<Language, string>;

export enum ExportedList {
  DEADLINES = 'DEADLINES',
  NEEDS = 'NEEDS',
  PATHWAYS = 'PATHWAYS',
  REFERRALS = 'REFERRALS',
  TASKS = 'TASKS',
  VACANCIES = 'VACANCIES',
}
registerEnumType(ExportedList, {
  name: 'ExportedList',
  description: 'Lists that can be taken out as a file.',
  valuesConfig: {
    DEADLINES: { description: 'Frister: `deadlines`.' },
    NEEDS: { description: 'Meldte behov: `needs`.' },
    PATHWAYS: { description: 'Forløp: `pathways`.' },
    REFERRALS: { description: 'Henvisninger: `referrals`.' },
    TASKS: { description: 'Oppgaver: `tasks`.' },
    VACANCIES: { description: 'Ledige: `vacancies`.' },
  },
});

export enum ListFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
}
registerEnumType(ListFormat, {
  name: 'ListFormat',
  description: 'The form of a list as a file.',
  valuesConfig: {
    CSV: {
      description:
        'RFC 4180 in UTF-8 with a header; a cell that a spreadsheet would run has a quote before it.',
    },
    XLSX: { description: 'A workbook with one sheet; a text is a text, and nothing in it is computed.' },
  },
});

/** The query that gives the list. */
export const queryOf = (list: ExportedList): string => list.toLowerCase();

/** Rows of one file; more are refused, so that a file never outgrows the memory that it is made in. */
export const MAX_ROWS = 100_000;
