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
    const before = {
      ...{ action: 'READ', at: told.at, client, decision: 'PERMIT', grant: told.grant },
      ...{ id: id(), key: 'bench', n },
    };
    const between = {
      ...{ operation: 'Deadlines', person: told.person, purpose: 'COORDINATION', relation: 'PARTY' },
      ...{ request, role: 'COORDINATING_UNIT', root: told.root },
    };
    const after = { type, unit: told.unit, v: 1, writer: WRITER };
    const text = (ids: string, patients: string): string =>
      `${inner(before)},"objects":${ids},${inner(between)},"subjects":${patients},${inner(after)}`;
    const ids = type === 'Patient' ? subjects : objects;
    const whole = `{${text(JSON.stringify(ids), JSON.stringify(subjects))}}`;
    const mac = createHmac('sha256', KEY).update(whole).digest('hex');
    return { kept: `{${text('\u0001', '\u0002')}}`, mac, subjects: `{${subjects}}`, ids: `{${ids}}` };
  });
  return {
    text: 'select audit.append($1, $2, $3, $4, $5)',
    values: [
      entries.map(({ kept }) => kept),
      entries.map(({ mac }) => mac),
      entries.map(() => null),
      entries.map(({ subjects }) => subjects),
      entries.map(({ ids }) => ids),
    ],
  };
}

const inner = (members: object): string => JSON.stringify(members).slice(1, -1);

function id(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15, 32)}0000`;
}
