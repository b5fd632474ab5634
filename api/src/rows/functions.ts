import { PolicyStatement } from './symbols.js';
import type { ResourceMeta } from '../read/registry.js';
import { tableOf } from '../read/model.js';
import { identity } from '../read/resource.js';
import { definedRows, ruleFunction } from '../read/rows.js';

/** A function that answers one question about one row. */
export interface RuleFunction {
  name: string;
  /** What it is asked with, by name and type. */
  asked: string;
  body: string;
  /** As whom it looks: as a role which may, or as whoever asks. */
  as: 'LOOKUP' | 'CALLER';
}

/** Functions that policies ask what they cannot look up themselves. */
export interface RuleFunctions {
  /** The type with those of its attributes as functions that look into tables with policies of their own. */
  wrapped(resource: ResourceMeta, table: string): ResourceMeta;
  /** The function that answers whether a role of the database sees the row with an id. */
  sees(role: string, resource: ResourceMeta): string;
  all(): RuleFunction[];
}

/**
 * Policies of two tables that look at each other recurse. So what looks into a table that not everybody may read is a
 * function that runs as a role which may, and answers yes or no.
 */
export function functionsFor(): RuleFunctions {
  const made = new Map<string, RuleFunction>();
  const open = new Set(
    definedRows()
      .filter(({ seen }) => seen === 'everybody' || seen === 'users')
      .map(({ table }) => table),
  );
  const wrap = (
    table: string,
    name: string,
    attribute: NonNullable<ResourceMeta['attributes']>[string],
  ): typeof attribute => {
    return (alias, value, statement) => {
      const plain = attribute(alias, value, statement);
      const tables = [...plain.matchAll(/\b(?:from|join) (\w+)/g)].map((match) => match[1] as string);
      if (tables.every((each) => open.has(each))) return plain;
      const type = ['true', 'false'].includes(value) ? 'boolean' : 'uuid';
      const called = ruleFunction(table, name);
      const body = attribute('its', 'asked', PolicyStatement.ofNobody());
      made.set(called, { name: called, asked: `its ${table}, asked ${type}`, body, as: 'LOOKUP' });
      return `${called}(${alias}, ${value})`;
    };
  };
  return {
    wrapped: (resource, table) => ({
      ...resource,
      // Here they are made.
      askedBeyond: [],
      attributes: Object.fromEntries(
        Object.entries(resource.attributes ?? {}).map(([name, attribute]) => [
          name,
          wrap(table, name, attribute),
        ]),
      ),
    }),
    // Within a policy each table that is looked into would bring its own policies, and theirs: the planner would go through
    // dozens of tables for one message. One for each role, since what is planned in one is planned anew in another.
    sees: (role, resource) => {
      const table = tableOf(resource);
      const name = `rules.${role.replace(/^samlop_as_/, '')}_sees_${table}`;
      const body = `exists (select from public.${table} x where x.${identity(resource)} = asked)`;
      made.set(name, { name, asked: 'asked uuid', body, as: 'CALLER' });
      return name;
    },
    all: () => [...made.values()].sort((a, b) => a.name.localeCompare(b.name)),
  };
}
