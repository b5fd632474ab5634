import { isObjectType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { allOperations } from '../../api/src/graphql/operation.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { WHO, type Who } from './matrix/cell.js';
import { cells, matrix, pendingRows } from './matrix/matrix.js';
import { permissionsPage } from './matrix/page.js';

describe('The matrix', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
  });

  it('stands in docs/permissions.md as the tests have it (npm run docs writes it)', () => {
    expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsPage());
  });

  it('speaks of every operation, and of nothing that no operation or object is', () => {
    const spoken = new Set(cells.flatMap((cell) => cell.may.map((action) => `${action} ${cell.of}`)));
    const silent = allOperations().filter(
      ([, { action, subject }]) => subject !== null && !spoken.has(`${action} ${subject}`),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
    const done = new Set(allOperations().map(([, { action, subject }]) => `${action} ${subject}`));
    // What is read only where it hangs, offered together with something else, or asked of both of two kinds.
    const beside = [...spoken].filter((each) => !done.has(each) && !each.startsWith('READ '));
    expect(beside).toEqual([
      // recordStay with an id.
      'UPDATE Stay',
      // Files are sent in over POST /files.
      'SEND StoredFile',
      // For somebody else.
      'EXPLAIN Grant',
      // saveSearch with an id.
      'UPDATE SavedSearch',
      'CREATE ProcedureVersion',
      'CREATE TrainingCourse',
      'CREATE DefinitionDraft',
      'CREATE OrganisationRule',
      // saveView with an id.
      'UPDATE SavedView',
    ]);
  });

  it('speaks of every role', () => {
    const roles = new Set(cells.flatMap((cell) => cell.who));
    expect((Object.keys(WHO) as Who[]).filter((who) => !roles.has(who))).toEqual([]);
  });

  it('names no field that its object does not have', () => {
    const wrong = cells.flatMap((cell) => {
      const type = schema.getType(cell.of === 'CareCase' ? 'Case' : cell.of);
      if (!isObjectType(type)) return [];
      return (cell.fields ?? [])
        .filter((field) => !(field in type.getFields()))
        .map((field) => `${cell.of}.${field}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has each row once, and says of each that waits what it waits for', () => {
    const subjects = [...matrix, ...pendingRows].map((row) => row.subject);
    expect(subjects).toHaveLength(new Set(subjects).size);
    expect(pendingRows.filter((row) => !row.pending || !row.operations.length)).toEqual([]);
  });

  it('is pending for nothing that has landed', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
      (type) => Object.keys(type?.getFields() ?? {}),
    );
    const landed = pendingRows.flatMap((row) => [
      ...row.operations.filter((name) => roots.includes(name)),
      ...(row.types ?? []).filter((name) => schema.getType(name)),
    ]);
    expect(landed).toEqual([]);
  });
});
