export interface Placed {
  /** Pixels from the left where the mark stands. */
  x: number;
  /** The width that its mark and words take. */
  width: number;
}

export interface Packed<Item> {
  item: Item;
  x: number;
  row: number;
  /** Its words stand before the mark, since there is no room after it. */
  before: boolean;
}

const GAP = 8;

/** Puts marks with their words into as few rows as are needed for none to cover another; in the order of their days. */
export function pack<Item extends Placed>(items: readonly Item[], room: number): Packed<Item>[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.x - b.x)
    .map((item) => {
      const before = item.x + item.width > room && item.x - item.width >= 0;
      const from = before ? item.x - item.width : item.x;
      const found = ends.findIndex((end) => end + GAP <= from);
      const row = found === -1 ? ends.length : found;
      ends[row] = from + item.width;
      return { item, x: item.x, row, before };
    });
}
