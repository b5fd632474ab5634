import { operationNamed, type OperationSpec } from '../../api/src/graphql/operation.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { cellsFor, HEADINGS, targetsOf, type Fate, type Target } from './http/targets.js';
import type { Trial } from './http/trial.js';
import { TRIALS } from './http/trials.js';
import { SteadyWorld } from './http/world.js';
import type { Who } from './matrix/cell.js';

const REFUSALS = ['FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED', 'GRANT_REQUIRED'];
/** Among so many rows there is one on which an allowed act is possible, or wrong for another reason than its actor. */
const ENOUGH = 12;

describe('Each cell of the matrix, tried over HTTP:', () => {
  let w: SteadyWorld;
  let inputs: Record<string, string>;
  beforeAll(async () => {
    w = await SteadyWorld.start(11);
    const schema = await createSchema();
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    inputs = Object.fromEntries(fields.map((field) => [field.name, String(field.args[0]?.type)]));
  });
  afterAll(() => w.stop());

  const attempt = (name: string, trial: Trial, { p, row }: Target, id = row.id) =>
    w.as(p, `mutation($input: ${inputs[name]}) { ${name}(input: $input) { __typename } }`, {
      input: trial.input({ p, row: { ...row, id }, facts: w.facts }),
    });

  it('there is a trial of every mutation', () => {
    expect(Object.keys(TRIALS).sort()).toEqual(Object.keys(inputs).sort());
  });

  it('whoever may does, whoever may not is refused, and nothing stays of either', async () => {
    const wrong: string[] = [];
    const tried = new Set<string>();
    let undone = 0;
    for (const [name, trial] of Object.entries(TRIALS)) {
      const spec = operationNamed(name) as OperationSpec;
      for (const [key, targets] of targetsOf(w, spec, trial, ENOUGH)) {
        const [who, fate] = key.split(' ') as [Who, Fate];
        const codes: string[] = [];
        for (const target of targets.slice(0, fate === 'ALLOWED' ? ENOUGH : 1)) {
          const { code = 'DONE' } = await attempt(name, trial, target);
          codes.push(code);
          // What failed inside failed because it was undone: nothing crashed.
          if (code === 'INTERNAL' && (await w.undone()) !== (undone += 1)) {
            wrong.push(`${name} ${key} crashed on ${target.row.id}`);
            undone -= 1;
          }
          if (fate === 'ALLOWED' && !REFUSALS.includes(code)) break;
        }
        const last = codes.at(-1) as string;
        const held =
          fate === 'ALLOWED' ? !REFUSALS.includes(last) : last === (fate === 'BLOCKED' ? 'NOT_FOUND' : fate);
        if (held) tried.add(`${name} ${who} ${fate}`);
        else wrong.push(`${name} ${key}: ${codes.join(', ')}`);
      }
      for (const who of HEADINGS) {
        if (who === 'NO' || !cellsFor(who, spec).length || tried.has(`${name} ${who} ALLOWED`)) continue;
        if (!w.principals.some((p) => trial.unless?.(p))) wrong.push(`${name} ${who} was allowed nothing`);
      }
    }
    expect(wrong).toEqual([]);
    for (const fate of ['FORBIDDEN', 'NOT_FOUND', 'BLOCKED'])
      expect([...tried].filter((key) => key.endsWith(fate)).length).toBeGreaterThan(20);
  });
});
