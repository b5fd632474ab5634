import { readdirSync, readFileSync } from 'node:fs';
import {
  getNamedType,
  Kind,
  parse,
  typeFromAST,
  validate,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { checkCost } from '../../api/src/edge/cost.js';
import { brokenLimit } from '../../api/src/edge/document-limits.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { MAX_PAGE } from '../../api/src/read/page.js';
import { selectedFields } from '../../api/src/read/selection.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const files = readdirSync(new URL('../../schema/operations/', import.meta.url))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => [name, read(`schema/operations/${name}`)] as const);
const shared = new Map(
  files.flatMap(([, text]) =>
    [...text.matchAll(/^fragment (\w+) [^]*?^}/gm)].map(([all, name]) => [name, all]),
  ),
);
/** With the fragments that stand in other files, as the console sends it. */
function whole(text: string): string {
  const missing = [...text.matchAll(/\.\.\.(\w+)/g)].find(
    ([, name]) => name !== 'on' && !text.includes(`fragment ${name} `) && shared.has(name),
  );
  return missing ? whole(`${text}\n${shared.get(missing[1])}`) : text;
}
// A file of fragments alone is sent with the operations that spread them.
const pages = files
  .filter(([, text]) => /^(query|mutation|subscription)\b/m.test(text))
  .map(([name, text]) => [`the console’s ${name}`, whole(text)] as const);
const tour = [...read('README.md').matchAll(/ask '([^']+)'|"query":"([^"]+)"/g)]
  .map((match) => match[1] ?? match[2] ?? '')
  .filter((text) => text.startsWith('{ ') && !text.includes('$'))
  .map((text) => [`the tour’s ${text.slice(0, 60)}`, text] as const);

/** Values for every variable, the most expensive ones: cost asks for page sizes and conditions alone. */
function dearest(schema: GraphQLSchema, operation: OperationDefinitionNode): Record<string, unknown> {
  const dear: Record<string, unknown> = { Int: MAX_PAGE, Boolean: true };
  return Object.fromEntries(
    (operation.variableDefinitions ?? [])
      .filter(({ variable }) => variable.name.value !== 'last')
      .map(({ variable, type }) => {
        const named = getNamedType(typeFromAST(schema, type as never));
        return [variable.name.value, dear[named?.name ?? ''] ?? 'any'];
      }),
  );
}

describe('Our own documents', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => (schema = await createSchema()));

  it('are found', () => {
    expect(pages.length).toBeGreaterThan(5);
    expect(tour.length).toBeGreaterThan(5);
  });

  it.each([...pages, ...tour])('are within every limit, at the largest page too: %s', (_name, text) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    expect(brokenLimit(schema, text)).toBeNull();
    const fragments = Object.fromEntries(
      document.definitions
        .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
        .map((node) => [node.name.value, node]),
    );
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const type = schema.getRootType(operation.operation) as GraphQLObjectType;
      const variables = dearest(schema, operation);
      expect(() =>
        checkCost(selectedFields(type, [operation.selectionSet], { schema, fragments, variables })),
      ).not.toThrow();
    }
  });
});
