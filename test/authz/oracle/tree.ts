import type { Facts, Row } from './facts.js';

/** The tree of units, as parents make it: a joint team hangs below two. */
export class Tree {
  private readonly units: ReadonlyMap<string, Row>;

  constructor(facts: Pick<Facts, 'unit'>) {
    this.units = new Map(facts.unit.map((unit) => [unit.id, unit]));
  }

  /** The unit itself and whatever it hangs below. */
  above(id: unknown): string[] {
    const found = new Set<string>();
    const climb = (at: unknown): void => {
      const unit = this.units.get(at as string);
      if (!unit || found.has(unit.id)) return;
      found.add(unit.id);
      climb(unit.parent_id);
      climb(unit.second_parent_id);
    };
    climb(id);
    return [...found];
  }

  /** The unit itself and whatever hangs below it. */
  below(id: string): string[] {
    return [...this.units.keys()].filter((each) => this.above(each).includes(id));
  }

  unit(id: unknown): Row | undefined {
    return this.units.get(id as string);
  }
}
