import type { Answer, Actor, World } from './world.js';

/** A mutation by its name, with the input type that is named after it unless told. */
export const act =
  (world: World, fields: Record<string, string>, inputs: Record<string, string> = {}) =>
  (actor: Actor, name: string, input: Record<string, unknown>): Promise<Answer> => {
    const type = inputs[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    return world
      .api(actor)
      .run(`mutation($input: ${type}!) { ${name}(input: $input) { ${fields[name] ?? 'id'} } }`, { input });
  };

/** The answer's data, or the errors as a failure of the test. */
// Answers are whatever was asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is the query's
export function done(answer: Answer): any {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** As one reads it: `dueOn REQUIRED`. */
export const rulesOf = (answer: Answer): string[] | undefined =>
  answer.errors?.[0]?.extensions.fields?.map(({ path, rule }) => `${path} ${rule}`);

/** What is wrong with which fields. */
export const problemsOf = (answer: Answer): [string, string][] =>
  (answer.errors?.[0]?.extensions.fields ?? []).map(({ path, rule }) => [path, rule]);
