import { diffLines } from 'diff';
import { stepsOf } from './procedure.questions.js';
import { LineChange, type ChangedLines, type Procedure, type ProcedureText } from './procedure.type.js';
import { Action } from '../authz/actions.js';
import { badInput, notFound } from '../platform/errors.js';
import { htmlOf } from '../platform/markdown.js';
import type { Row } from '../write/transaction.js';
import type { Work } from '../write/work.js';

const VERSION = 'ProcedureVersion';

interface Written extends Row {
  id: string;
  step: string;
  number: number | null;
  version: number;
  text: string;
  at: Date;
  by: string;
}

/** The whole handbook of the caller's organisation: every step, whether anything was written of it or not. */
export async function procedures(work: Work): Promise<Procedure[]> {
  work.checkRole(Action.READ, VERSION);
  // As the caller: the row policies decide whose, and whether drafts are among them.
  const written = await work.look<Written>(
    `select distinct on (v.step, v.published_at is null) v.id, v.step, v.number, v.version, v.text,
            coalesce(v.published_at, v.changed_at) as at, p.name as by
       from procedure_version v join person p on p.id = coalesce(v.published_by, v.changed_by)
      order by v.step, v.published_at is null, v.number desc`,
  );
  const shown = (row: Written | undefined): ProcedureText | null =>
    row ? { ...row, at: new Date(row.at), html: htmlOf(row.text) } : null;
  return (await stepsOf(work)).map((step) => {
    const mine = written.filter((each) => each.step === step.step);
    return {
      ...step,
      published: shown(mine.find(({ number }) => number !== null)),
      draft: shown(mine.find(({ number }) => number === null)),
    };
  });
}

export function procedurePreview(work: Work, { text }: { text: string }): string {
  work.checkRole(Action.READ, VERSION);
  return htmlOf(text);
}

/** Beyond so many changed lines, looking for the fewest costs more than it tells. */
const MOST_CHANGES = 1000;

/** What changed from one version to another of the same step, line by line. */
export async function procedureChanges(
  work: Work,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<ChangedLines[]> {
  work.checkRole(Action.READ, VERSION);
  const found = await work.look<{ id: string; step: string; text: string } & Row>(
    'select id, step, text from procedure_version where id = any($1::uuid[])',
    [[fromId, toId]],
  );
  const named = (id: string) => found.find((each) => each.id === id.toLowerCase());
  const [from, to] = [named(fromId), named(toId)];
  if (!from || !to) throw notFound();
  if (from.step !== to.step) throw badInput({ path: 'toId', rule: 'NOT_POSSIBLE' });
  return changesBetween(from.text, to.text);
}

export function changesBetween(from: string, to: string): ChangedLines[] {
  // The last line of a text ends as the others do.
  const changes = diffLines(`${from}\n`, `${to}\n`, { maxEditLength: MOST_CHANGES });
  if (!changes) {
    return [
      { change: LineChange.REMOVED, text: from },
      { change: LineChange.ADDED, text: to },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    change: added ? LineChange.ADDED : removed ? LineChange.REMOVED : LineChange.SAME,
    text: value,
  }));
}
