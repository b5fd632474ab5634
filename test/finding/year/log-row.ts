import type { Look } from './looks.js';

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');

/** A row's id: its time, and the place in the row left free in the last two bytes. */
function idAt(time: Date, n: number): string {
  const [ms, low] = [hex(time.getTime(), 12), hex(n, 8)];
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${low}0000`;
}

export const COLUMNS = [
  ...[
    'id',
    'at',
    'xact',
    'entry',
    'mac',
    'person_id',
    'grant_id',
    'role',
    'unit_id',
    'root_id',
    'request_id',
  ],
  ...['operation', 'action', 'purpose', 'resource_type', 'relation', 'decision', 'break_glass_id'],
  ...['subject_ids', 'resource_ids'],
];
const MAC = `\\\\x${'00'.repeat(32)}`;

/** These columns, as text for COPY; each day is one transaction. Nothing here is sealed: findings read no code. */
export function rowOf(
  { staff, patients, type, action, relation, breakGlass }: Look,
  { n, day, root, time }: { n: number; day: number; root: string; time: Date },
): [id: string, ...rest: (string | number | null)[]] {
  const of = `{${patients.map(({ subject }) => subject).join(',')}}`;
  const operation = action === 'READ' ? 'patient' : 'act';
  return [
    ...([idAt(time, n), time.toISOString(), day + 1, '{}', MAC] as const),
    ...[staff.personId, staff.grantId, staff.role, staff.unit.id, root, hex(n, 8)],
    ...[operation, action, 'CARE', type, relation, 'PERMIT', breakGlass ?? null],
    ...[of, of],
  ];
}
