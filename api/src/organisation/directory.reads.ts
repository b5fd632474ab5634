import { DirectoryEntry } from './directory.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byText, byValue, byValues, defineList, ordering } from '../read/lists.js';

export const DirectoryConnection = connectionOf('DirectoryEntry', () => DirectoryEntry);

export const directory = defineList({
  name: 'directory',
  type: () => DirectoryEntry,
  filters: {
    municipalityNumber: byValue('municipalityNumber', 'municipality_number', 'text'),
    pathwayKey: {
      fields: ['pathwayKeys'],
      sql: (t, value, s) => `${s.bind(value, 'text')} = any(${t}.pathway_keys)`,
    },
    kind: byValues('kind', 'kind'),
    // By the id, which whoever sees the unit has.
    organisation: { ...byValue('id', 'organisation_id', 'uuid'), fields: [] },
    unit: byValue('id', 'id', 'uuid'),
    q: byText(['name'], (t) => `${t}.name`),
  },
  orderings: { NAME_ASC: ordering('name', 'name', 'text') },
  defaultOrdering: 'NAME_ASC',
});
