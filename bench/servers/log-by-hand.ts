import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import type { Step } from '../../api/src/read/run.js';

interface Told {
  at: string;
  person: string;
  grant: string;
  unit: string;
  root: string;
  rows: { type: string; subjects: string[]; objects: string[] }[];
}

const KEY = randomBytes(32);
const WRITER = randomUUID();
let n = 0;

/** The entries of one look at `deadlines`, each with its code, as the last statement. */
export function logByHand(told: Told, request: string, client: string | null): Step {
  const entries = told.rows.map(({ type, subjects, objects }) => {
    n += 1;
    return JSON.stringify({
      ...{
        action: 'READ',
        at: told.at,
        client,
        decision: 'PERMIT',
        grant: told.grant,
        id: id(),
        key: 'bench',
        n,
      },
      ...{ objects: type === 'Patient' ? subjects : objects, operation: 'Deadlines', person: told.person },
      ...{ purpose: 'COORDINATION', relation: 'PARTY', request, role: 'COORDINATING_UNIT', root: told.root },
      ...{ subjects, type, unit: told.unit, v: 1, writer: WRITER },
    });
  });
  const macs = entries.map((entry) => createHmac('sha256', KEY).update(entry).digest('hex'));
  return { text: 'select audit.append($1, $2, $3)', values: [entries, macs, entries.map(() => null)] };
}

function id(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15, 32)}0000`;
}
