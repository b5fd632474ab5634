import type pg from 'pg';
import { erasePatient, type Erased } from './erase.js';
import { ErasureStatus } from './erasure.status.js';
import { statusOf } from './erasure.state.js';
import { logByCommand } from '../audit/by-command.js';
import type { Drafting, LogWriter } from '../audit/log-writer.js';
import { asOwner } from '../backup/connection.js';
import { StartError } from '../platform/start-error.js';

export interface Wanted {
  /** The patient's id, or that of the erasure. */
  id: string;
  /** How many rows the dry run counted; null: a dry run. */
  carryOut: number | null;
}

interface Asked {
  id: string;
  patientId: string;
  ground: string;
  caseReference: string;
  approvedAt: Date | null;
  expiresAt: Date;
  carriedOutAt: Date | null;
  now: Date;
}

/**
 * What two administrators have decided, in one transaction that a dry run takes back. Both are logged: the look under the
 * patient's name in the log, and the erasing under what was that name.
 */
export async function carryOut(
  url: string,
  log: LogWriter,
  wanted: Wanted,
  say: (line: string) => void,
): Promise<Erased> {
  return asOwner(url, (client) => log.during((draft) => decided(client, draft, wanted, say)));
}

async function decided(
  client: pg.Client,
  draft: Drafting,
  wanted: Wanted,
  say: (line: string) => void,
): Promise<Erased> {
  await client.query('begin');
  try {
    const asked = await find(client, wanted.id);
    const status = statusOf(asked, asked.now);
    if (wanted.carryOut !== null && status !== ErasureStatus.APPROVED)
      throw new StartError(`${WHY[status]} Nothing was erased.`);
    const erased = await erasePatient(client, asked.patientId);
    tell(erased, asked, say);
    if (wanted.carryOut === null) {
      await client.query('rollback');
      await client.query('begin');
      await record(client, draft, asked, erased, 'READ');
      say(
        `Nothing was changed. To erase: npm run erase -- ${wanted.id} --carry-out ${erased.total}` +
          (status === ErasureStatus.APPROVED ? '' : ` (${WHY[status]})`),
      );
    } else if (wanted.carryOut !== erased.total) {
      throw new StartError(`It is ${erased.total} rows now, not ${wanted.carryOut}. Nothing was erased.`);
    } else {
      await client.query('update erasure set carried_out_at = now(), rows_erased = $2 where id = $1', [
        asked.id,
        erased.total,
      ]);
      await record(client, draft, asked, erased, 'ERASE');
      say(`Erased ${erased.total} rows. The access log still verifies, and points to nobody.`);
    }
    await client.query('commit');
    return erased;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

const WHY: Record<ErasureStatus, string> = {
  [ErasureStatus.REQUESTED]: 'Another administrator has not approved it yet.',
  [ErasureStatus.EXPIRED]: 'The time for it is over: it is to be asked for anew.',
  [ErasureStatus.CARRIED_OUT]: 'It was carried out already.',
  [ErasureStatus.APPROVED]: 'It is approved.',
};

async function find(client: pg.Client, id: string): Promise<Asked> {
  const { rows } = await client.query<Asked>(
    `select e.id, e.patient_id as "patientId", e.ground, e.case_reference as "caseReference",
            e.approved_at as "approvedAt", e.expires_at as "expiresAt",
            e.carried_out_at as "carriedOutAt", now() as now
       from erasure e where $1 in (e.id::text, e.patient_id::text)
      order by e.approved_at desc nulls last, e.requested_at desc limit 1 for update`,
    [id.toLowerCase()],
  );
  const [asked] = rows;
  if (!asked)
    throw new StartError(
      'Nobody has asked for that: two administrators of the installation do, by requestErasure and approveErasure.',
    );
  if (asked.carriedOutAt) throw new StartError(WHY[ErasureStatus.CARRIED_OUT]);
  if (!asked.patientId)
    throw new StartError('Nobody has the number that was named: there is nothing to erase.');
  return asked;
}

function tell({ rows, total, persons }: Erased, asked: Asked, say: (line: string) => void): void {
  say(`Erasure ${asked.id}, case ${asked.caseReference}, ground ${asked.ground}:`);
  for (const [table, count] of Object.entries(rows).sort()) say(`  ${String(count).padStart(6)}  ${table}`);
  say(`  ${String(total).padStart(6)}  rows in all`);
  say('Kept:');
  for (const { self, keptBy } of persons.filter((each) => each.keptBy.length))
    say(`  ${self ? 'the patient’s own login' : 'the login of somebody near'}: ${keptBy.join(', ')} name it`);
  say('  the access log, under a name that nobody can resolve; findings under the same');
  say('  that this was asked for, approved and done, without whom');
  say('  backups taken before: delete them by your rules, and erase again where one is restored');
}

/** Who asked and who approved stands in their own entries of the same erasure. */
function record(
  client: pg.Client,
  draft: Drafting,
  { id }: Asked,
  { subjectIds }: Erased,
  action: 'READ' | 'ERASE',
): Promise<void> {
  const sql = async (text: string, values?: unknown[]) => (await client.query<object>(text, values)).rows;
  const rows = [
    { type: 'Patient', subjects: subjectIds, objects: subjectIds },
    { type: 'Erasure', subjects: [null], objects: [id] },
  ];
  return logByCommand(sql, draft, { operation: 'cli:erase', action, rows });
}
