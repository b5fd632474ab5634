import { testLogWriter } from '../support/log-keys.js';
import type { TestDatabase } from '../support/database.js';

/** Nine entries of January 2026 about a patient, three of them refused: for a month that is over. */
export async function januaryEntries(
  sql: TestDatabase['sql'],
  patient: { patientId: string; personId: string },
): Promise<void> {
  await sql(`select audit.make_months('2026-01-01', '2026-01-01')`);
  const log = testLogWriter();
  const who = { personId: null, grantId: null, role: null, unitId: null, rootId: null, clientId: 'test' };
  const context = { requestId: 'r', operation: 'patient', action: 'READ', purpose: 'CARE' };
  const [named] = await sql<{ subject: string }>('select subject from app.subjects_of(array[$1::uuid])', [
    patient.patientId,
  ]);
  const none = { relation: null, rule: null, opening: null };
  const shown = {
    ...{ ...none, type: 'Pathway', decision: 'PERMIT' as const },
    ...{ subjects: [named?.subject ?? null], objects: [patient.personId] },
  };
  const refused = {
    ...{ ...none, type: 'Patient', decision: 'DENY' as const, rule: 'NOT_FOUND' },
    ...{ subjects: [null], objects: [patient.patientId] },
  };
  for (let day = 1; day <= 9; day += 1) {
    const rows = [day % 3 === 0 ? refused : shown];
    const told = { at: `2026-01-0${day}T10:00:00.123456Z`, actor: null, rows };
    const details = day === 1 ? { count: 3, filter: 'x', sha256: 'y' } : null;
    await log.during(async (draft) => {
      const step = draft([{ told, who, log: context, details }]);
      await sql(step?.text ?? '', step?.values);
    });
  }
}
