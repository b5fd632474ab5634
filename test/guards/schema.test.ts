import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  type GraphQLSchema,
} from 'graphql';
import { Action } from '../../api/src/authz/actions.js';
import { ANONYMOUS, EVERYONE, type Role } from '../../api/src/authz/roles.js';
import type { Principal } from '../../api/src/authz/principal.js';
import { policies } from '../../api/src/features.js';
import { allOperations, operationNamed } from '../../api/src/graphql/operation.js';
import { printedSchema } from '../../api/src/graphql/print.js';
import { createSchema } from '../../api/src/graphql/schema.js';
import { allResources } from '../../api/src/read/registry.js';

const anybody = (role: Role): Principal => ({
  personId: '00000000-0000-4000-8000-000000000001',
  grantId: '00000000-0000-4000-8000-000000000002',
  role,
  unitId: '00000000-0000-4000-8000-000000000003',
  rootId: '00000000-0000-4000-8000-000000000004',
  unitIds: [],
  side: null,
  patientId: null,
  clientId: null,
});
/** The installation's administrator has no unit; everybody else may have one. */
const ofTheInstallation = (role: Role): Principal => ({ ...anybody(role), unitId: null, rootId: null });
const rules = [ANONYMOUS, ...EVERYONE].flatMap((role) =>
  [anybody(role), ofTheInstallation(role)].flatMap((principal) =>
    policies.flatMap((policy) => policy(principal).filter((rule) => rule.roles.includes(role))),
  ),
);

describe('The contract', () => {
  let schema: GraphQLSchema;

  it('calls what looks for people by the names that rate limits go by (edge/lookups.ts)', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const given = [
      ...inputs.flatMap((type) => Object.values(type.getFields())),
      ...roots.flatMap((type) => Object.values(type?.getFields() ?? {}).flatMap((field) => field.args)),
    ];
    const others = given.filter(
      ({ name, description, type }) =>
        getNamedType(type).name === 'String' &&
        (/identity number|fødselsnummer|search|text in the name/i.test(description ?? '') ||
          /national|identit|search/i.test(name)) &&
        !['q', 'nationalId'].includes(name),
    );
    expect(others.map(({ name }) => name)).toEqual([]);
    // What is open to everybody is about nobody's patients.
    const open = ['DirectoryFilter', 'UnitFilter'];
    const short = inputs.filter(
      (type) =>
        !open.includes(type.name) && type.getFields().q && type.getFields().q?.extensions.minLength !== 2,
    );
    expect(short.map(({ name }) => name)).toEqual([]);
  });

  beforeAll(async () => {
    schema = await createSchema();
  });

  it('stands in schema/schema.graphql as the program has it (npm run schema writes it)', () => {
    expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(printedSchema(schema));
  });

  it('describes every type, field, argument and enum value', () => {
    const silent: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type)) continue;
      if (isScalarType(type) && ['Boolean', 'Int', 'String', 'ID', 'Float'].includes(type.name)) continue;
      if (!type.description && !['Query', 'Mutation', 'Subscription'].includes(type.name))
        silent.push(type.name);
      if (isEnumType(type)) {
        for (const value of type.getValues()) {
          if (!value.description && type.name !== 'Action') silent.push(`${type.name}.${value.name}`);
        }
      }
      if (isObjectType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          if (!field.description) silent.push(`${type.name}.${field.name}`);
          const args = 'args' in field ? field.args : [];
          for (const arg of args)
            if (!arg.description) silent.push(`${type.name}.${field.name}(${arg.name})`);
        }
      }
    }
    expect(silent).toEqual([]);
  });

  it('lets every mutation be asked again under the same clientMutationId, but those that a repeat does not change', () => {
    const harmless = ['saveDraft', 'setNotificationPreferences', 'updateSettings', 'validateDefinition'];
    const once = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ args }) => {
      const input = getNamedType(args.find(({ name }) => name === 'input')?.type);
      return !isInputObjectType(input) || !('clientMutationId' in input.getFields());
    });
    expect(once.map(({ name }) => name).sort()).toEqual(harmless);
  });

  it('makes every field that a policy can hide nullable, so that null says nothing more than null', () => {
    const fixed: string[] = [];
    for (const resource of allResources()) {
      const type = schema.getType(resource.name === 'CareCase' ? 'Case' : resource.name);
      if (!isObjectType(type)) continue;
      const mine = rules.filter((rule) => rule.subject === resource.name);
      const restricted = mine.some((rule) => rule.fields !== null);
      if (!restricted || resource.logged === false) continue;
      for (const field of Object.values(type.getFields())) {
        if (['id', 'redacted', 'allowed', 'version'].includes(field.name)) continue;
        if (field.type.toString().endsWith('!')) fixed.push(`${type.name}.${field.name}`);
      }
    }
    expect(fixed).toEqual([]);
  });
});

describe('Every operation', () => {
  it('declares its action, its policy subject and its log category', async () => {
    const schema = await createSchema();
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
      (type) => Object.keys(type?.getFields() ?? {}),
    );
    expect(roots.filter((name) => !operationNamed(name))).toEqual([]);
    expect(
      allOperations()
        .map(([name]) => name)
        .filter((name) => !roots.includes(name)),
    ).toEqual([]);
  });

  it('can be reached by at least one role', () => {
    const unreachable = allOperations().filter(
      ([, { action, subject }]) =>
        subject !== null && !rules.some((rule) => rule.subject === subject && rule.actions.includes(action)),
    );
    expect(unreachable.map(([name]) => name)).toEqual([]);
  });

  it('uses an action that a policy speaks of, and no action of the catalogue is idle', () => {
    const used = new Set(allOperations().map(([, { action }]) => action));
    const spoken = new Set(rules.flatMap((rule) => rule.actions));
    expect([...used].filter((action) => !spoken.has(action))).toEqual([]);
    expect(Object.values(Action).filter((action) => !used.has(action) || !spoken.has(action))).toEqual([]);
  });
});

describe('Every kind of object', () => {
  it('has a policy, or is part of one that has', () => {
    const parts = new Set([
      'Coordinators',
      'PathwayCoordinators',
      'AssignedCoordinator',
      'DeadlineWaiver',
      'DeadlineDelay',
      'UnmaskedIdentity',
      'PlanResponsible',
    ]);
    const bare = allResources().filter(
      (resource) => !parts.has(resource.name) && !rules.some((rule) => rule.subject === resource.name),
    );
    expect(bare.map((resource) => resource.name)).toEqual([]);
  });

  it('is spoken of only by rules whose fields the type has', async () => {
    const schema = await createSchema();
    const unknown = rules.flatMap((rule) => {
      const type = schema.getType(rule.subject === 'CareCase' ? 'Case' : rule.subject);
      if (!isObjectType(type) || !rule.fields) return [];
      return rule.fields
        .filter((field) => !(field in type.getFields()))
        .map((field) => `${rule.subject}.${field}`);
    });
    expect([...new Set(unknown)]).toEqual([]);
  });
});
