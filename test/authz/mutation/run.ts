import { readFacts } from '../oracle/facts.js';
import { Oracle } from '../oracle/oracle.js';
import type { Bench } from '../support.js';
import { randomWorld } from '../worlds/random.js';
import { EQUIVALENT } from './equivalent.js';
import { Judge, type Mutant } from './judge.js';

export interface Score {
  faults: number;
  noticed: number;
  equivalent: number;
  /** Faults that nothing noticed, and of which nothing says that they change nothing. */
  alive: string[];
  /** What is declared or proved to change nothing, and was noticed. */
  wronglyDeclared: string[];
}

const declared = (name: string): boolean => EQUIVALENT.some(({ fault }) => fault.test(name));

/** Worlds, each from its seed, until every fault is noticed: what is rare in one is found in the next. */
const WORLDS = [1, 2, 3, 4, 5, 6];

/** Breaks the policies as chosen, one fault at a time, in rich worlds that are always the same. */
export async function mutate(b: Bench, chosen: (all: Mutant[]) => Mutant[]): Promise<Score> {
  const noticed = new Set<string>();
  let all: string[] = [];
  let nothing = new Set<string>();
  const idle = (name: string): boolean => nothing.has(name) || declared(name);
  for (const seed of WORLDS) {
    await b.undone(async () => {
      await randomWorld(b.sql, seed, b.now, { patients: 14, grants: 64, odd: true });
      await b.sql('analyze');
      const judge = new Judge(b.sql, new Oracle(await readFacts(b.sql), b.now));
      const mutants = chosen(judge.mutants());
      if (!all.length) {
        all = [...new Set(mutants.map(({ name }) => name))];
        nothing = new Set(mutants.filter((each) => judge.changesNothing(each)).map(({ name }) => name));
      }
      const open = new Set(all);
      for (const mutant of mutants) {
        const { name } = mutant;
        if (noticed.has(name) || !open.has(name)) continue;
        // What is proved or declared to change nothing is looked at in one world.
        if (seed !== WORLDS[0] && idle(name)) continue;
        if (await judge.notices(mutant)) noticed.add(name);
      }
    });
    if (all.every((name) => noticed.has(name) || idle(name))) break;
  }
  return {
    faults: all.length,
    noticed: noticed.size,
    equivalent: all.filter((name) => !noticed.has(name) && idle(name)).length,
    alive: all.filter((name) => !noticed.has(name) && !idle(name)),
    wronglyDeclared: [...noticed].filter(idle),
  };
}
