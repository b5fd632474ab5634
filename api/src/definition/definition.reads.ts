import { PathwayCatalogueEntry } from './catalogue.entity.js';
import { PathwayDefinition } from './definition.entity.js';
import { DefinitionDraft } from './draft.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, defineSingle, ordering } from '../read/lists.js';

export const PathwayDefinitionConnection = connectionOf('PathwayDefinition', () => PathwayDefinition);

export const DefinitionDraftConnection = connectionOf('DefinitionDraft', () => DefinitionDraft);

export const pathwayDefinitions = defineList({
  name: 'pathwayDefinitions',
  type: () => PathwayDefinition,
  filters: {
    pathwayKey: byValue('pathwayKey', 'pathway_key', 'text'),
    validOn: {
      fields: ['validFrom', 'validTo'],
      sql: (t, value, s) =>
        `${s.bind(value, 'date')} between coalesce(${t}.valid_from, '-infinity') and coalesce(${t}.valid_to, 'infinity')`,
    },
  },
  orderings: { PATHWAY_KEY_ASC: ordering('pathwayKey', 'pathway_key', 'text') },
  defaultOrdering: 'PATHWAY_KEY_ASC',
});

export const pathwayDefinition = defineSingle({ name: 'pathwayDefinition', type: () => PathwayDefinition });

export const pathwayCatalogue = defineList({
  name: 'pathwayCatalogue',
  type: () => PathwayCatalogueEntry,
  plain: true,
  filters: {},
  orderings: { PATHWAY_KEY_ASC: ordering('pathwayKey', 'pathway_key', 'text') },
  defaultOrdering: 'PATHWAY_KEY_ASC',
});

export const definitionDrafts = defineList({
  name: 'definitionDrafts',
  type: () => DefinitionDraft,
  filters: {
    pathwayKey: byValue('pathwayKey', 'pathway_key', 'text'),
    published: {
      fields: ['publishedAs'],
      sql: (t, value, s) => `(${t}.published_as_id is not null) = ${s.bind(value, 'boolean')}`,
    },
    discarded: {
      fields: ['discardedAt'],
      sql: (t, value, s) => `(${t}.discarded_at is not null) = ${s.bind(value, 'boolean')}`,
    },
  },
  orderings: {
    CREATED_AT_DESC: ordering('createdAt', 'created_at', 'timestamptz', true),
  },
  defaultOrdering: 'CREATED_AT_DESC',
});

export const definitionDraft = defineSingle({ name: 'definitionDraft', type: () => DefinitionDraft });
