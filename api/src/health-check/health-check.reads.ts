import { HealthCheck } from './health-check.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, byValues, defineList, ordering } from '../read/lists.js';

export const HealthCheckConnection = connectionOf('HealthCheck', () => HealthCheck);

export const healthChecks = defineList({
  name: 'healthChecks',
  type: () => HealthCheck,
  filters: {
    patient: byValue('patient', 'patient_id', 'uuid'),
    area: byValues('area', 'area'),
    open: {
      fields: ['followUp', 'doneAt'],
      sql: (t, value) => `(${t}.follow_up is not null and ${t}.done_at is null) = ${String(Boolean(value))}`,
    },
  },
  orderings: { CHECKED_ON_DESC: ordering('checkedOn', 'checked_on', 'date', true) },
  defaultOrdering: 'CHECKED_ON_DESC',
});
