import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types every document in schema/operations by the schema; runs with each build of the console. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'schema/operations/*.graphql',
  silent: true,
  generates: {
    'admin/src/gql/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        // Documents are sent as text; nothing parses GraphQL in the browser.
        documentMode: 'string',
        enumType: 'string-literal',
        useTypeImports: true,
        skipTypename: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
};
export default config;
