import type { Look } from './looks.js';

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');

/** A row's id: its time, and the place in the row left free in the last two bytes. */
function idAt(time: Date, n: number): string {
  const [ms, low] = [hex(time.getTime(), 12), hex(n, 8)];
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${low}0000`;
}

/** The columns of the log, as text for COPY; each day is one transaction. Nothing here is sealed: findings read no code. */
export function rowOf(
  look: Look,
  { n, day, root, time }: { n: number; day: number; root: string; time: Date },
): Record<string, string | null> {
  const { staff, patients, type, action, relation, breakGlass } = look;
  const of = `{${patients.map(({ subject }) => subject).join(',')}}`;
  return {
    ...{
      id: idAt(time, n),
      at: time.toISOString(),
      xact: String(day + 1),
      entry: '{}',
      mac: `\\\\x${'00'.repeat(32)}`,
    },
    ...{
      person_id: staff.personId,
      grant_id: staff.grantId,
      role: staff.role,
      unit_id: staff.unit.id,
      root_id: root,
    },
    ...{ request_id: hex(n, 8), operation: action === 'READ' ? 'patient' : 'act', action, purpose: 'CARE' },
    ...{ resource_type: type, relation, decision: 'PERMIT', break_glass_id: breakGlass ?? null },
    ...{ subject_ids: of, resource_ids: of },
  };
}
