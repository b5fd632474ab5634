import { parse } from 'csv-parse/sync';
import { checkPlan, type ReadPlan } from './plan-file.js';
import type { FieldProblem } from '../platform/errors.js';

/** The columns; a file may leave out those that it does not use. */
const COLUMNS = ['part', 'goal', 'text', 'extent', 'responsible', 'role', 'dueOn', 'status'];
const LISTS = ['goal', 'measure', 'participant'];

type Cells = Record<string, string | undefined>;
interface Read {
  record: Cells;
  info: { lines: number };
}

/** The same as a table: a row for each text, goal, measure and participant; a goal is named by a key of the file's own. */
export function readPlanCsv(content: string): ReadPlan {
  let rows: Read[];
  try {
    rows = parse(content, {
      ...{ bom: true, columns: true, info: true, skip_empty_lines: true, trim: true },
      delimiter: /^[^,\n]*;/.test(content) ? ';' : ',',
    }) as unknown as Read[];
  } catch {
    return { plan: null, problems: [{ path: 'content', rule: 'CSV' }] };
  }
  const problems = unknownColumns(rows[0]?.record ?? {});
  const document: Record<string, unknown> = {};
  const lists = { goal: [] as Made[], measure: [] as Made[], participant: [] as Made[] };
  for (const { record, info } of rows) {
    const part = record.part ?? '';
    const at = (column: string): string => `content[${info.lines}].${column}`;
    if (!part) problems.push({ path: at('part'), rule: 'REQUIRED' });
    else if (!LISTS.includes(part)) document[part] = part in document ? [] : record.text;
    else lists[part as keyof typeof lists].push({ line: info.lines, record });
  }
  const goals = lists.goal.map(({ record }) => ({
    text: record.text,
    measures: lists.measure
      .filter((one) => one.record.goal && one.record.goal === record.goal)
      .map(measureOf),
  }));
  for (const { record, line } of lists.measure)
    if (record.goal && !lists.goal.some((one) => one.record.goal === record.goal))
      problems.push({ path: `content[${line}].goal`, rule: 'UNKNOWN' });
  const read = checkPlan({
    ...document,
    goals,
    measures: lists.measure.filter(({ record }) => !record.goal).map(measureOf),
    participants: lists.participant.map(({ record }) => filled({ name: record.text, role: record.role })),
  });
  return problems.length ? { plan: null, problems: [...problems, ...read.problems] } : read;
}

interface Made {
  line: number;
  record: Cells;
}

const measureOf = ({ record: { text, extent, responsible, role, dueOn, status } }: Made): Cells =>
  filled({ text, extent, responsible, role, dueOn, status });

/** An empty cell says nothing. */
const filled = (cells: Cells): Cells => Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell));

const unknownColumns = (record: Cells): FieldProblem[] =>
  Object.keys(record)
    .filter((name) => !COLUMNS.includes(name))
    .map((name) => ({ path: `content.${name}`, rule: 'UNKNOWN_FIELD' }));
