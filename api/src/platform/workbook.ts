import type { Cell } from 'write-excel-file/node';

/** The media type of a workbook (XLSX). */
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A text is a text, whatever it begins with: nothing in a workbook is computed. */
export const text = (value: string): Cell => ({ value, type: String });
export const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
