import type { LogContext, LoggedPrincipal, Told } from '../audit/entry.js';
import type { Drafting, Saying } from '../audit/log-writer.js';
import { type Action, EMERGENCY_ACTIONS } from '../authz/actions.js';
import { NOT_SAID, telling } from '../read/told.js';
import type { Statement } from '../read/statement.js';

/** What somebody tried and was refused; written to the log after the transaction was rolled back. */
export interface Attempt {
  resource: string;
  id: string | null;
  patientId: string | null;
}

interface Acted {
  type: string;
  id: string | null;
  patientIds: readonly (string | null)[];
}

/** As much of a work as its log needs: a statement of its rights, SQL, and SQL as its caller. */
interface Asked {
  statement(): Statement;
  sql(text: string, values: unknown[]): Promise<unknown>;
  look<T extends Record<string, unknown>>(text: string, values: unknown[]): Promise<T[]>;
}

/** What a work has to say in the log: what it showed and what it did, written as its last statement before commit. */
export class WorkLog {
  private readonly acted: Acted[] = [];
  private readonly shown: Told[] = [];
  private details: object | null = null;

  constructor(
    private readonly draft: Drafting,
    private readonly by: { who: LoggedPrincipal; log: LogContext },
  ) {}

  did(act: Acted, details: object | null = null): void {
    this.acted.push(act);
    this.details ??= details;
  }

  showed(told: Told): void {
    this.shown.push(told);
  }

  /** How far it has come, to come back to. */
  place(): [acted: number, shown: number] {
    return [this.acted.length, this.shown.length];
  }

  /** What was said since is unsaid. */
  backTo([acted, shown]: [number, number]): void {
    this.acted.length = acted;
    this.shown.length = shown;
  }

  /** All of it; of a refused work only what was tried. */
  async write(work: Asked, refused?: { attempt: Attempt | null; rule: string }): Promise<void> {
    const sayings: Saying[] = refused
      ? [await this.refusal(work, refused)]
      : [
          ...this.shown.map((told) => ({ ...this.by, told })),
          ...(this.acted.length ? [await this.acts(work)] : []),
        ];
    const step = this.draft(sayings);
    if (step) await work.sql(step.text, step.values);
  }

  private async acts(work: Asked): Promise<Saying> {
    return { ...this.by, told: await this.told(work, this.acted), details: this.details };
  }

  private async refusal(
    work: Asked,
    { attempt, rule }: { attempt: Attempt | null; rule: string },
  ): Promise<Saying> {
    const act = {
      ...{ type: attempt?.resource ?? 'Operation', id: attempt?.id ?? null },
      patientIds: [attempt?.patientId ?? null],
    };
    return { ...this.by, told: await this.told(work, [act], rule) };
  }

  private async told(work: Asked, acts: readonly Acted[], refusedBy?: string): Promise<Told> {
    const s = work.statement();
    // Nothing is written by break-glass but its own opening.
    const last = EMERGENCY_ACTIONS.includes(this.by.log.action as Action) ? '<>' : '=';
    const relation = (patient: string): string =>
      `(select r.kind from relation r where r.patient_id = ${patient} and r.subject_id = any(${s.subjects})` +
      ` and r.valid_from <= ${s.now} and (r.valid_to is null or r.valid_to > ${s.now}) order by r.kind ${last} 'BREAK_GLASS', r.kind limit 1)`;
    const sources = together(acts).map(({ type, ids, patientIds }) => ({
      from: `unnest(${s.bind(ids, 'uuid[]')}) i(id), unnest(${s.bind(patientIds, 'uuid[]')}) u(patient)`,
      where: null,
      rows: [
        {
          ...{ type, patient: 'u.patient', subject: NOT_SAID, id: 'i.id' },
          ...{ relation: relation('u.patient'), present: null },
        },
      ],
      refusedBy,
    }));
    const { ctes, column, read } = telling(s, sources);
    const [row] = await work.look<{ told: string }>(`${s.with(ctes)}select ${column} as told`, s.values);
    if (!row) throw new Error('the database did not tell the log anything');
    return read(row.told);
  }
}

/** Many acts on what is nobody's are said at once: a file of units holds hundreds. */
function together(acts: readonly Acted[]): (Omit<Acted, 'id'> & { ids: (string | null)[] })[] {
  const found: (Omit<Acted, 'id'> & { ids: (string | null)[] })[] = [];
  for (const { type, id, patientIds } of acts) {
    const nobodys = patientIds.length === 1 && patientIds[0] === null;
    const same = nobodys && found.find((one) => one.type === type && one.patientIds[0] === null);
    if (same) same.ids.push(id);
    else found.push({ type, patientIds, ids: [id] });
  }
  return found;
}
