import { Pathway } from './pathway.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byUnit, byValue, defineList, defineSingle, byValues } from '../read/lists.js';

export const PathwayConnection = connectionOf('Pathway', () => Pathway);

export const pathways = defineList({
  name: 'pathways',
  type: () => Pathway,
  filters: {
    status: byValues('status', 'status'),
    area: byValues('area', 'area'),
    phase: byValues('phase', 'phase'),
    pathwayKey: byValues('pathwayKey', 'pathway_key'),
    patient: byValue('patient', 'patient_id', 'uuid'),
    unit: byUnit('unit', 'unit_id'),
    coordinator: {
      fields: ['coordinators'],
      sql: (t, value, s) =>
        `exists (select from assignment a where a.case_id = ${t}.id and a.accountable and a.person_id = ${s.bind(value, 'uuid')})`,
    },
  },
  orderings: {
    CREATED_AT_DESC: {
      keys: [{ sql: (t) => `${t}.created_at`, type: 'timestamptz', field: 'id' }],
      descending: true,
    },
    CREATED_AT_ASC: {
      keys: [{ sql: (t) => `${t}.created_at`, type: 'timestamptz', field: 'id' }],
      descending: false,
    },
  },
  defaultOrdering: 'CREATED_AT_DESC',
});

export const pathway = defineSingle({ name: 'pathway', type: () => Pathway });

export const pathwayChanged = defineSingle({ name: 'pathwayChanged', type: () => Pathway, unasked: true });
