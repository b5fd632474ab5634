import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Chance } from './chance.js';
import { Values } from './values.js';

/** What is sent as the body of a request. */
export interface Sent {
  query: string;
  variables: Record<string, unknown>;
  operationName?: string;
}

/** How large a document becomes: most are as a page's, some as large as may be, and some larger. */
const SIZES: readonly [share: number, selections: number, roots: number, depth: number][] = [
  [0.9, 5, 1, 4],
  [0.985, 20, 2, 8],
  [0.998, 80, 4, 12],
  [1, 990, 20, 17],
];

/** Writes one valid document: every argument, variable and fragment of its schema's types, and no two that conflict. */
class Writer {
  private readonly declared: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly fragments: string[] = [];
  private readonly values: Values;
  private left: number;
  private names = 0;
  /** What a subscription is of stands under no condition; hostile.ts has one that does. */
  private unconditional = false;
  private readonly deepest: number;
  private readonly roots: number;

  constructor(
    private readonly chance: Chance,
    private readonly schema: GraphQLSchema,
    ids: readonly string[],
  ) {
    this.values = new Values(chance, ids);
    const size = chance.draw();
    const [, selections, roots, depth] = SIZES.find(([share]) => size < share) ?? [1, 5, 1, 4];
    this.left = chance.between(1, selections);
    this.roots = chance.between(1, roots);
    this.deepest = chance.between(2, depth);
  }

  document(): Sent {
    const { chance, schema } = this;
    const kind = chance.draw();
    const [word, type] =
      kind < 0.68
        ? (['query', schema.getQueryType()] as const)
        : kind < 0.99
          ? (['mutation', schema.getMutationType()] as const)
          : (['subscription', schema.getSubscriptionType()] as const);
    if (!type) throw new Error(`the schema has no ${word}`);
    const fields = Object.values(type.getFields());
    const roots = Array.from({ length: word === 'query' ? this.roots : 1 }, () => chance.one(fields));
    this.unconditional = word === 'subscription';
    const written = roots.map((field, i) => this.field(field, 1, `r${i}`));
    // A mutation's document may hold nothing beside it.
    if (word === 'query' && chance.happens(0.1)) written.push('__typename');
    if (word === 'query' && schema.getType('__Schema') && chance.happens(0.01))
      written.push(
        '__schema { queryType { name fields { name args { name type { name ofType { name } } } } } }',
      );
    const name = chance.happens(0.5) ? `Op${chance.hex(3)}` : null;
    // Without a name it may not have variables in front of its selection, nor be anything but a query.
    const declared = this.declared.length ? `(${this.declared.join(' ')})` : '';
    const head =
      name || declared || word !== 'query' || chance.happens(0.5) ? `${word} ${name ?? ''}${declared} ` : '';
    const query = [`${head}{ ${written.join(' ')} }`, ...this.fragments].join(
      chance.one([' ', '\n', '\r\n,# so\n']),
    );
    return {
      query,
      variables: this.variables,
      ...(name && chance.happens(0.5) ? { operationName: name } : {}),
    };
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, key?: string): string {
    this.left -= 1;
    const { chance } = this;
    const given = field.args
      .filter((arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || chance.happens(0.3))
      .map((arg) => `${arg.name}: ${this.argument(arg.type, arg.name)}`);
    const args = given.length ? `(${given.join(', ')})` : '';
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` ${this.selection(type.name, depth)}` : '';
    return `${key ? `${key}: ` : ''}${field.name}${args}${this.directive()}${below}`;
  }

  /** A literal, or a variable, with a default sometimes. */
  private argument(type: GraphQLInputType, name: string): string {
    const { chance } = this;
    const value = this.values.of(type, name);
    if (value.text !== null && chance.happens(0.4)) return value.text;
    const variable = `v${this.names++}`;
    const other = chance.happens(0.1) ? this.values.of(type, name).text : null;
    this.declared.push(`$${variable}: ${String(type)}${other === null ? '' : ` = ${other}`}`);
    if (other === null || chance.happens(0.5)) this.variables[variable] = value.json;
    return `$${variable}`;
  }

  private directive(): string {
    const { chance } = this;
    if (this.unconditional || !chance.happens(0.03)) return '';
    const text = chance.one(['@include', '@skip']);
    if (chance.happens(0.5)) return ` ${text}(if: ${chance.happens(0.5)})`;
    const variable = `v${this.names++}`;
    this.declared.push(`$${variable}: Boolean!`);
    this.variables[variable] = chance.happens(0.5);
    return ` ${text}(if: $${variable})`;
  }

  private selection(typeName: string, depth: number): string {
    const type = this.schema.getType(typeName);
    if (isUnionType(type) || isInterfaceType(type)) {
      const possible = this.chance.one(this.schema.getPossibleTypes(type));
      return `{ __typename ... on ${possible.name} ${this.selection(possible.name, depth)} }`;
    }
    if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
    const fields = this.chosen(type, depth).map((field) =>
      this.field(
        field,
        depth + 1,
        field.args.length || this.chance.happens(0.02) ? `k${this.names++}` : undefined,
      ),
    );
    if (fields.length === 0) fields.push('__typename');
    return `{ ${this.grouped(type.name, fields).join(' ')} }`;
  }

  private chosen(type: GraphQLObjectType, depth: number): GraphQLField<unknown, unknown>[] {
    const { chance } = this;
    const all = Object.values(type.getFields()).filter(
      (field) => isLeafType(getNamedType(field.type)) || depth < this.deepest,
    );
    const most = Math.max(1, Math.min(this.left, chance.between(1, 8)));
    const wanted = new Set(Array.from({ length: most }, () => (all.length ? chance.one(all) : undefined)));
    return [...wanted].filter((field) => field !== undefined);
  }

  /** Some of the selections in a fragment, inline or by name. */
  private grouped(type: string, selections: string[]): string[] {
    const { chance } = this;
    if (!chance.happens(0.12)) return selections;
    const at = chance.between(0, selections.length - 1);
    const apart = `{ ${selections.splice(at).join(' ')} }`;
    if (chance.happens(0.5))
      return [...selections, `...${chance.happens(0.5) ? ` on ${type}` : ''} ${apart}`];
    const name = `F${this.names++}`;
    this.fragments.push(`fragment ${name} on ${type} ${apart}`);
    return [...selections, `...${name}${this.directive()}`, ...(chance.happens(0.2) ? [`...${name}`] : [])];
  }
}

/** A valid document of this schema, with variables that fit. */
export const validDocument = (chance: Chance, schema: GraphQLSchema, ids: readonly string[]): Sent =>
  new Writer(chance, schema, ids).document();
