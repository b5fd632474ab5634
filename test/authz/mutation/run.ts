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
  /** Faults that nothing noticed and nobody declared. */
  alive: string[];
  /** What is declared to change nothing, and was noticed. */
  wronglyDeclared: string[];
}

const declared = (name: string): boolean => EQUIVALENT.some(({ fault }) => fault.test(name));

/** Breaks the policies as chosen, one fault at a time, in one rich world that is always the same. */
export async function mutate(b: Bench, chosen: (all: Mutant[]) => Mutant[]): Promise<Score> {
  return b.undone(async () => {
    await randomWorld(b.sql, 1, b.now, { patients: 14, grants: 64, odd: true });
    await b.sql('analyze');
    const judge = new Judge(b.sql, new Oracle(await readFacts(b.sql), b.now));
    const mutants = chosen(judge.mutants());
    const score: Score = {
      faults: mutants.length,
      noticed: 0,
      equivalent: 0,
      alive: [],
      wronglyDeclared: [],
    };
    for (const mutant of mutants) {
      if (judge.changesNothing(mutant)) {
        score.equivalent += 1;
        continue;
      }
      const noticed = await judge.notices(mutant);
      if (noticed) score.noticed += 1;
      if (noticed && declared(mutant.name)) score.wronglyDeclared.push(mutant.name);
      if (!noticed && declared(mutant.name)) score.equivalent += 1;
      if (!noticed && !declared(mutant.name)) score.alive.push(mutant.name);
    }
    return score;
  });
}
