import fc from 'fast-check';
import { suppress, type Shown } from '../../api/src/year-report/suppress.engine.js';

type Table = number[][];

const tables = (most: number, value: number): fc.Arbitrary<Table> =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: value })), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

const sum = (some: readonly number[]): number => some.reduce((total, each) => total + each, 0);
const few = (count: number): boolean => count > 0 && count < 5;

/** Every figure of a table with whether it is shown: cells, then sums of rows, of columns, of all. */
function figuresOf(table: Table, shown: Shown): { value: number; shown: boolean }[] {
  const columns = (table[0] ?? []).map((_, c) => table.map((row) => row[c] as number));
  return [
    ...table.flatMap((row, r) => row.map((value, c) => ({ value, shown: shown.cells[r]?.[c] ?? false }))),
    ...table.map((row, r) => ({ value: sum(row), shown: shown.rows[r] ?? false })),
    ...columns.map((column, c) => ({ value: sum(column), shown: shown.columns[c] ?? false })),
    { value: sum(table.flat()), shown: shown.all },
  ];
}

/** Every table with the same shown figures, as somebody who tries them all would find it. */
function fitting(table: Table, shown: Shown, most: number): Table[] {
  const width = table[0]?.length ?? 0;
  const found: Table[] = [];
  const known = figuresOf(table, shown);
  const fill = (cells: number[]): void => {
    if (cells.length === table.length * width) {
      const other = table.map((_, r) => cells.slice(r * width, (r + 1) * width));
      const same = figuresOf(other, shown).every((each, i) => !each.shown || each.value === known[i]?.value);
      if (same) found.push(other);
      return;
    }
    const [r, c] = [Math.floor(cells.length / width), cells.length % width];
    const from = shown.cells[r]?.[c] ? (table[r]?.[c] as number) : 0;
    const to = shown.cells[r]?.[c] ? from : most;
    for (let value = from; value <= to; value += 1) fill([...cells, value]);
  };
  fill([]);
  return found;
}

describe('What a report hides', () => {
  it('is every figure from one to four', () => {
    fc.assert(
      fc.property(tables(6, 30), (table) => {
        const told = figuresOf(table, suppress(table)).filter((each) => each.shown && few(each.value));
        expect(told).toEqual([]);
      }),
    );
  });

  it('cannot be found by whoever tries every table that fits', () => {
    fc.assert(
      fc.property(tables(2, 9), (table) => {
        const shown = suppress(table);
        const all = fitting(table, shown, 12).map((other) => figuresOf(other, shown));
        figuresOf(table, shown).forEach(({ value, shown: told }, i) => {
          if (told || !few(value)) return;
          const possible = new Set(all.map((figures) => figures[i]?.value));
          expect(possible.size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is nothing where nothing is small', () => {
    expect(
      suppress([
        [5, 0],
        [12, 7],
      ]),
    ).toEqual({
      ...{
        cells: [
          [true, true],
          [true, true],
        ],
        rows: [true, true],
        columns: [true, true],
        all: true,
      },
    });
  });

  it('takes one beside it, so that the sum does not tell: accepted and declined go together', () => {
    const { cells, rows, all } = suppress([[20, 3, 9]]);
    expect(cells[0]?.[1]).toBe(false);
    expect(cells[0]?.filter((shown) => !shown)).toHaveLength(2);
    expect([rows[0], all]).toEqual([true, true]);
  });

  it('takes a third where two small ones leave a small sum', () => {
    const { cells } = suppress([[20, 1, 2, 9]]);
    expect(cells[0]).toEqual([true, false, false, false]);
  });
});
