import { createScanner, type SyntaxKind } from 'jsonc-parser';

/** Why a text is not JSON that two readers would understand alike. */
export type JsonRule = 'UTF8' | 'JSON' | 'DUPLICATE_KEY' | 'NESTING';

export class JsonProblem extends Error {
  constructor(readonly rule: JsonRule) {
    super(rule);
  }
}

const MAX_NESTING = 64;
// jsonc-parser's SyntaxKind is a const enum, which single-file compilation cannot read.
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, string: 10, end: 17 };
const is = (kind: SyntaxKind, wanted: number): boolean => (kind as number) === wanted;

/**
 * JSON as RFC 8259 has it, and no key twice in one object: of two, JSON.parse keeps the last, and what looked at the
 * text before us may have kept the first.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new JsonProblem('UTF8');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new JsonProblem('JSON');
  }
  checkKeys(text);
  return value;
}

/** Over text that is known to be JSON: a string after `{`, or after `,` in an object, is a key. */
function checkKeys(text: string): void {
  const scanner = createScanner(text, true);
  const open: (Set<string> | null)[] = [];
  let before = scanner.scan();
  for (let at = before; !is(at, token.end); before = at, at = scanner.scan()) {
    if (is(at, token.openBrace) || is(at, token.openBracket)) {
      if (open.push(is(at, token.openBrace) ? new Set() : null) > MAX_NESTING)
        throw new JsonProblem('NESTING');
    } else if (is(at, token.closeBrace) || is(at, token.closeBracket)) {
      open.pop();
    } else if (is(at, token.string) && (is(before, token.openBrace) || is(before, token.comma))) {
      const keys = open.at(-1);
      const key = scanner.getTokenValue();
      if (keys?.has(key)) throw new JsonProblem('DUPLICATE_KEY');
      keys?.add(key);
    }
  }
}
