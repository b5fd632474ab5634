/** A definition written as a JSON file: read with the line of everything that is wrong, and what would be right. */
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type JSONPath,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { z } from 'zod';
import { documentSchema, fieldsAt } from './document.schema.js';
import { completed } from './document.js';
import type { DraftedDefinition } from './document.type.js';
import { nearest } from './nearest.js';

export interface Mistake {
  line: number;
  path: string;
  message: string;
}

export interface ReadDefinition {
  document: DraftedDefinition | null;
  mistakes: Mistake[];
  /** The line of a place in the document, such as rules[3].from; of what holds it, where it is not there. */
  lineOf(path: string): number;
}

export function readDefinitionFile(text: string): ReadDefinition {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const line = (offset: number): number => text.slice(0, offset).split('\n').length;
  const nodeAt = (path: JSONPath): Node | undefined => {
    for (let i = path.length; tree && i >= 0; i -= 1) {
      const found = findNodeAtLocation(tree, path.slice(0, i));
      if (found) return found;
    }
    return tree;
  };
  const at = (path: readonly PropertyKey[]): number => line(nodeAt(path as JSONPath)?.offset ?? 0);
  const lineOf = (path: string): number => at(stepsOf(path));
  const nothing = (mistakes: Mistake[]): ReadDefinition => ({ document: null, mistakes, lineOf });

  if (!tree || errors.length) {
    return nothing(
      (errors.length ? errors : [{ error: 4, offset: 0 }]).map(({ error, offset }) => ({
        line: line(offset),
        path: '',
        message: `not JSON (${printParseErrorCode(error)})`,
      })),
    );
  }
  const twice = repeated(tree).map((key) => ({
    line: line(key.offset),
    path: String(key.value),
    message: 'stands twice',
  }));
  const result = documentSchema.safeParse(valueOf(tree));
  const wrong = result.success
    ? []
    : result.error.issues.flatMap((issue) => mistakesOf(issue, tree, at, line));
  const mistakes = [...twice, ...wrong].sort((a, b) => a.line - b.line);
  if (mistakes.length || !result.success) return nothing(mistakes);
  return { document: completed(result.data), mistakes: [], lineOf };
}

function mistakesOf(
  issue: z.core.$ZodIssue,
  tree: Node,
  at: (path: readonly PropertyKey[]) => number,
  line: (offset: number) => number,
): Mistake[] {
  if (issue.code === 'unrecognized_keys') {
    const holder = findNodeAtLocation(tree, issue.path as JSONPath);
    return issue.keys.map((key) => {
      const node = holder?.children?.find((property) => property.children?.[0]?.value === key);
      const message = `is not a field here${meant(key, fieldsAt(issue.path))}`;
      return { line: line(node?.offset ?? 0), path: pathOf([...issue.path, key]), message };
    });
  }
  const place = { line: at(issue.path), path: pathOf(issue.path) };
  const node = findNodeAtLocation(tree, issue.path as JSONPath);
  if (!node) return [{ ...place, message: 'is missing' }];
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const hint = meant(String(node.value), values) || `; it must be one of ${values.join(', ')}`;
    return [{ ...place, message: `${String(node.value)} is not known${hint}` }];
  }
  return [{ ...place, message: issue.message }];
}

function meant(word: string, names: readonly string[]): string {
  const near = nearest(word, names);
  return near ? `; did you mean ${near}?` : '';
}

/** The keys that stand a second time in their object. */
function repeated(node: Node): Node[] {
  const children = node.children ?? [];
  const keys = node.type === 'object' ? children.flatMap((property) => property.children?.[0] ?? []) : [];
  const again = keys.filter((key, i) => keys.findIndex((other) => other.value === key.value) < i);
  return [...again, ...children.flatMap(repeated)];
}

function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value;
  return Object.fromEntries(
    (node.children ?? []).map(({ children = [] }) => [
      children[0]?.value,
      children[1] && valueOf(children[1]),
    ]),
  );
}

const pathOf = (steps: readonly PropertyKey[]): string =>
  steps
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${String(step)}`))
    .join('');

const stepsOf = (path: string): (string | number)[] =>
  path
    .split(/[.[\]]/)
    .filter(Boolean)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
