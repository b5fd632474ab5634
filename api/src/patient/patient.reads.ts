import { Patient } from './patient.entity.js';
import { onlyRegistered } from './registration.js';
import { connectionOf } from '../platform/pagination.js';
import { readableSql } from '../read/field-access.js';
import { defineList, defineSingle, byText } from '../read/lists.js';

export const PatientConnection = connectionOf('Patient', () => Patient);

export const patients = defineList({
  name: 'patients',
  type: () => Patient,
  // Those whom the caller only registered are opened by id: a list orders and searches by what is stored.
  always: (t, s) => {
    const only = onlyRegistered(t, s);
    return only ? `not ${only}` : 'true';
  },
  // What one may not see is not found by filtering on it either.
  filters: {
    q: byText(['name'], (t) => `${t}.name`),
    unit: {
      fields: ['pathways'],
      // Where somebody is treated is not found by asking for the unit either.
      sql: (t, value, s) =>
        `exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.patient_id = ${t}.id and c.ancestor_id = ${s.bind(value, 'uuid')}` +
        ` and ${readableSql(s, 'Pathway', 'unit', 'x')})`,
    },
    coordinator: {
      fields: ['coordinators'],
      sql: (t, value, s) =>
        `exists (select from assignment a where a.patient_id = ${t}.id and a.accountable and a.person_id = ${s.bind(value, 'uuid')}` +
        ` and ${readableSql(s, 'Assignment', 'coordinator', 'a')})`,
    },
  },
  orderings: {
    NAME_ASC: { keys: [{ sql: (t) => `${t}.name`, type: 'text', field: 'name' }], descending: false },
    NAME_DESC: { keys: [{ sql: (t) => `${t}.name`, type: 'text', field: 'name' }], descending: true },
  },
  defaultOrdering: 'NAME_ASC',
});

export const patient = defineSingle({ name: 'patient', type: () => Patient });
