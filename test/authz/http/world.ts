import type { Principal } from '../../../api/src/authz/principal.js';
import type { Answer } from '../../support/world.js';
import { readFacts, type Facts } from '../oracle/facts.js';
import { Oracle } from '../oracle/oracle.js';
import { principalsOf } from '../oracle/principals.js';
import { bench, type Bench } from '../support.js';
import { randomWorld } from '../worlds/random.js';

/**
 * An installation that stays as it is however often it is written to: what would be written is undone at the last
 * moment, when nothing but the end of the transaction is left to do.
 */
export class SteadyWorld {
  private constructor(
    readonly bench: Bench,
    readonly facts: Facts,
    readonly oracle: Oracle,
    /** The same, had nobody closed anything. */
    readonly open: Oracle,
    readonly principals: Principal[],
    private readonly numbers: ReadonlyMap<string, string>,
  ) {}

  static async start(seed: number): Promise<SteadyWorld> {
    const b = await bench();
    const { persons } = await randomWorld(b.sql, seed, b.now, { patients: 10, grants: 40, odd: true });
    await b.sql(`
      -- Who answers for whom is chance in such a world; test/coordination holds that sides are held.
      alter table coverage disable trigger sides_held;
      alter table assignment disable trigger sides_held;
      alter table care_case disable trigger sides_held;
      alter table pathway disable trigger sides_held;
      create sequence undone;
      create function undo() returns trigger language plpgsql security definer as $$
      begin
        perform nextval('undone');
        raise exception 'undone' using errcode = 'SL999';
      end $$;
      create constraint trigger undo after insert on audit.entry deferrable initially deferred
        for each row when (new.decision = 'PERMIT' and new.action <> 'READ') execute function undo();
    `);
    const facts = await readFacts(b.sql);
    return new SteadyWorld(
      b,
      facts,
      new Oracle(facts, b.now),
      new Oracle({ ...facts, block: [] }, b.now),
      principalsOf(facts, b.now),
      new Map(persons.map((person) => [person.id as string, person.national as string])),
    );
  }

  as(p: Principal, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const nationalId = this.numbers.get(p.personId) as string;
    return this.bench.world
      .api({ personId: p.personId, nationalId, grantId: p.grantId })
      .run(query, variables);
  }

  /** How often something was written and undone. */
  async undone(): Promise<number> {
    const [row] = await this.bench.sql<{ n: string }>(
      'select case when is_called then last_value else 0 end as n from undone',
    );
    return Number(row?.n);
  }

  stop(): Promise<void> {
    return this.bench.stop();
  }
}
