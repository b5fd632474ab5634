import { NationalCode } from './code.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValues, defineList, ordering } from '../read/lists.js';

export const NationalCodeConnection = connectionOf('NationalCode', () => NationalCode);

export const codes = defineList({
  name: 'codes',
  type: () => NationalCode,
  filters: {
    pathwayKey: {
      fields: ['pathwayKeys'],
      sql: (t, value, s) => `${s.bind(value, 'text')} = any(${t}.pathway_keys)`,
    },
    editionKey: byValues('editionKey', 'edition_key'),
    eventKind: byValues('eventKind', 'event_kind'),
    type: byValues('type', 'type'),
    requirement: byValues('requirement', 'requirement'),
    known: {
      fields: ['code'],
      sql: (t, value, s) => `(${t}.code is not null) = ${s.bind(value, 'boolean')}`,
    },
    code: {
      fields: ['code', 'combinedCode'],
      sql: (t, value, s) => `${s.bind(value, 'text')} in (${t}.code, ${t}.combined_code)`,
    },
  },
  orderings: { KEY_ASC: ordering('key', 'key', 'text') },
  defaultOrdering: 'KEY_ASC',
});
