import { Vacancy } from './coverage.entity.js';
import { byTextOf } from '../read/field-access.js';
import { connectionOf } from '../platform/pagination.js';
import { byUnit, byValue, byValues, defineList, defineSingle, ordering } from '../read/lists.js';

export const VacancyConnection = connectionOf('Vacancy', () => Vacancy);

export const vacancies = defineList({
  name: 'vacancies',
  type: () => Vacancy,
  filters: {
    side: byValue('side', 'side', 'text'),
    kind: byValues('kind', 'kind'),
    unit: byUnit('unit', 'unit_id'),
    patient: byValue('patient', 'patient_id', 'uuid'),
    area: {
      fields: ['pathway'],
      sql: (t, value, s) =>
        `exists (select from pathway x where x.id = ${t}.pathway_id and x.area = any(${s.bind(value, 'text[]')}))`,
    },
    q: byTextOf('patient', 'Patient', 'name', (t, x) => `${x}.id = ${t}.patient_id`),
  },
  orderings: {
    SINCE_ASC: ordering('since', 'since', 'timestamptz'),
    SINCE_DESC: ordering('since', 'since', 'timestamptz', true),
  },
  defaultOrdering: 'SINCE_ASC',
});

export const vacancy = defineSingle({ name: 'vacancy', type: () => Vacancy });
