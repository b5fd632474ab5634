import type { Reference } from './reference.types.js';

/**
 * The national code lists as those who build on the API read them (schema/codes/national-codes.json, written by
 * `npm run schema`): each row with its source, the whole with the day on which the lists were read.
 */
export function publishedCodes({ date, codes, combination }: Reference): string {
  const rows = codes.map((row) => ({
    key: row.key,
    code: row.code,
    combinedCode: row.combinedCode,
    codeSystem: row.codeSystem,
    type: row.type,
    text: row.textNb,
    pathwayKeys: row.pathwayKeys,
    eventKind: row.eventKind,
    requirement: row.requirement,
    onlyIfDone: row.onlyIfDone,
    when: row.when,
    dueByEvent: row.dueByEvent,
    editionKey: row.editionKey,
    edition: row.edition,
    note: row.note,
    source: row.source,
    standing: row.standing,
  }));
  return `${JSON.stringify({ date, combination, codes: rows }, null, 2)}\n`;
}
