import { PolicyStatement } from './symbols.js';
import type { ResourceMeta } from '../read/registry.js';
import { definedRows, ruleFunction } from '../read/rows.js';

/** A function that answers one question about one row, with the tables that it looks into. */
interface RuleFunction {
  name: string;
  table: string;
  type: string;
  body: string;
}

/** Functions that policies ask what they cannot look up themselves. */
export interface RuleFunctions {
  /** The type with those of its attributes as functions that look into tables with policies of their own. */
  wrapped(resource: ResourceMeta, table: string): ResourceMeta;
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
      made.set(called, { name: called.replace(/^rules\./, ''), table, type, body });
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
    all: () => [...made.values()].sort((a, b) => a.name.localeCompare(b.name)),
  };
}
