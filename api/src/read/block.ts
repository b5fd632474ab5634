import type { Statement } from './statement.js';

/** Rows of one kind that the answer shows, for the access log: columns of a block. */
export interface LoggedRows {
  type: string;
  patient: string;
  /** What the log calls the patient, where the row says no more. */
  subject: string;
  id: string;
  relation: string;
  /** For a joined row: the column that is null where it is absent. */
  present: string | null;
}

/**
 * One list scope of the answer, as a materialized CTE: a page of rows, with everything that hangs on each row
 * at most once joined beside it. Lists below a row are blocks of their own. What stands outside asks for columns.
 */
export class Block {
  readonly name: string;
  readonly joins: string[] = [];
  readonly logged: LoggedRows[] = [];
  /** Joins that bring the lists below, where the block's JSON is put together. */
  readonly below: string[] = [];
  /** Which of its rows the answer shows: a page fetches one more, to know whether there are more. */
  shown: string | null = null;
  /** The database role that may read it, where it is not the app's. */
  databaseRole: string | undefined;
  private readonly columns = new Map<string, string>();
  private source: { from: string; row: string; parent: string } | undefined;

  constructor(statement: Statement) {
    this.name = statement.alias('b');
    statement.add(this);
  }

  /** Where the rows come from, under which alias, and the parent's row number. */
  readFrom(from: string, row: string, parent = '1'): void {
    this.source = { from, row, parent };
  }

  /** The shown rows, as a source for what lies below. */
  get rows(): string {
    return this.shown ? `(select * from ${this.name} where ${this.shown}) ${this.name}` : this.name;
  }

  text(): string {
    if (!this.source) throw new Error(`block ${this.name} reads from nowhere`);
    const { from, row, parent } = this.source;
    const outputs = [...this.columns].map(([expression, column]) => `, ${expression} as ${column}`).join('');
    return (
      `${this.name} as materialized (select ${parent} as prn, ${row}.i as i,` +
      ` row_number() over (order by ${parent}, ${row}.i) as rn${outputs} from ${from} ${this.joins.join(' ')})`
    );
  }

  /** The column that holds an expression over the block's inner aliases. */
  column(expression: string): string {
    let column = this.columns.get(expression);
    if (column === undefined) {
      column = `c${this.columns.size}`;
      this.columns.set(expression, column);
    }
    return `${this.name}.${column}`;
  }
}

/** SQL for a JSON object; json_build_object takes a hundred arguments, so long ones are spliced from parts. */
export function jsonObject(pairs: [key: string, sql: string][]): string {
  const part = (some: [string, string][]): string =>
    `json_build_object(${some.map(([key, sql]) => `'${key.replace(/'/g, "''")}', ${sql}`).join(', ')})`;
  if (pairs.length <= 45) return part(pairs);
  const parts: string[] = [];
  for (let i = 0; i < pairs.length; i += 45) parts.push(part(pairs.slice(i, i + 45)));
  const inner = parts
    .map((sql) => `substr((${sql})::text, 2, length((${sql})::text) - 2)`)
    .join(` || ', ' || `);
  return `('{' || ${inner} || '}')::json`;
}
