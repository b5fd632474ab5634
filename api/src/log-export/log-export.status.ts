import { registerEnumType } from 'type-graphql';

export enum LogExportFormat {
  JSON_LINES = 'JSON_LINES',
  CSV = 'CSV',
  FHIR = 'FHIR',
}
registerEnumType(LogExportFormat, {
  name: 'LogExportFormat',
  description: 'The form of a file of entries.',
  valuesConfig: {
    JSON_LINES: {
      description:
        'Entries with what proves them, one JSON object a line: `npm run -s log -- verify --offline FILE --key PUB` verifies it. Holds what a signed checkpoint covers: all but the last minute.',
    },
    CSV: {
      description:
        'RFC 4180 in UTF-8 with a header; a cell that a spreadsheet would run has a quote before it.',
    },
    FHIR: {
      description:
        'FHIR R4 AuditEvent in the profiles of IHE’s Basic Audit Log Patterns, one resource a line (NDJSON).',
    },
  },
});

/** Entries of one file: eight bytes of memory each while it is made, and some kilobytes of the disk. */
export const MAX_ENTRIES = 10_000_000;
/** So many rows are read and written at a time. */
export const AT_ONCE = 500;
export const KEPT_FOR = { hours: 24 };
