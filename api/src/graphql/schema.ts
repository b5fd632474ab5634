import 'reflect-metadata';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { features } from '../features.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { isCompiledType, type ClassRef } from '../read/registry.js';
import { useFields } from '../read/object.js';

/** The whole API, as the features declare it. */
export async function createSchema(): Promise<GraphQLSchema> {
  const resolvers = features.flatMap(
    (feature) => feature.resolvers ?? [],
  ) as unknown as NonEmptyArray<ClassRef>;
  const schema = await buildSchema({
    resolvers,
    // What a resolver is handed was checked by its type and by input-check.ts.
    validate: false,
    // Apollo Server checks it again as it starts.
    skipCheck: true,
    orphanedTypes: [],
    // Every subscription has a source of its own (live/): nothing is published in this process alone.
    pubSub: { publish: noPubSub, subscribe: noPubSub },
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  useFields((type) => {
    const found = schema.getType(type === 'CareCase' ? 'Case' : type);
    return isObjectType(found) ? found.getFields() : {};
  });
  readCompiledObjects(schema);
  return schema;
}

function noPubSub(): never {
  throw new Error('a subscription without `subscribe`');
}

/** Compiled JSON is keyed by response name, so two aliases of one field keep apart when graphql-js walks it. */
function readCompiledObjects(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const compiled =
      isCompiledType(type.name) || /(Connection|Edge|PageInfo)$/.test(type.name) || type.name === 'Case';
    for (const field of Object.values(type.getFields())) {
      if (compiled)
        field.resolve = (source, _args, _context, info) => (source as Record<string, unknown>)[info.path.key];
    }
  }
}
