import { Deadline } from './deadline.entity.js';
import { Action } from '../authz/actions.js';
import { RelationKind } from '../authz/roles.js';
import { tokensOf } from '../read/tokens.js';
import { resourceOf } from '../read/resource.js';
import { defineRows } from '../read/rows.js';

const patient = 'patient_id';

defineRows(
  // An organisation's own list: plain equality, so that a row costs nothing; who reads a deadline itself asks more.
  {
    table: 'deadline_audience',
    patient,
    seen: {
      when: (t, s) => {
        const rules = s.rights.rulesFor(Action.READ, 'Deadline');
        if (!tokensOf(rules).includes(RelationKind.PARTY)) return 'false';
        const blocked = s.blocked(resourceOf(Deadline).content ?? 'Deadline');
        return `${t}.subject_id = ${s.root} and (${t}.patient_id in (select unnest(${blocked}))) is not true`;
      },
    },
  },
  { table: 'municipal_move', patient, seen: 'nobody' },
  { table: 'deadline_waiver_withdrawn', patient, seen: 'nobody' },
  { table: 'deadline_replan', seen: 'nobody' },
);
