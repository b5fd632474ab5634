import { Unit } from './unit.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byText, byUnit, byValue, byValues, defineList, defineSingle, ordering } from '../read/lists.js';

export const UnitConnection = connectionOf('Unit', () => Unit);

export const units = defineList({
  name: 'units',
  type: () => Unit,
  filters: {
    kind: byValues('kind', 'kind'),
    organisation: byValue('organisation', 'organisation_id', 'uuid'),
    // By the id, which whoever sees the unit has.
    within: { ...byUnit('id', 'id'), fields: [] },
    pathwayKey: {
      fields: ['pathwayKeys'],
      sql: (t, value, s) => `${s.bind(value, 'text')} = any(${t}.pathway_keys)`,
    },
    q: byText(['name'], (t) => `${t}.name`),
    listed: byValue('listed', 'listed', 'boolean'),
    open: {
      fields: ['closedOn'],
      sql: (t, value, s) =>
        `(${t}.closed_on is null or ${t}.closed_on > ${s.today}) = ${String(Boolean(value))}`,
    },
  },
  orderings: {
    NAME_ASC: ordering('name', 'name', 'text'),
    NAME_DESC: ordering('name', 'name', 'text', true),
  },
  defaultOrdering: 'NAME_ASC',
});

export const unit = defineSingle({ name: 'unit', type: () => Unit });
