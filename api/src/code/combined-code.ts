/**
 * Combined codes by the guide's grammar `<pathway><event><outcome>`: D11CU is D11 + C + U, D06UF is D06 + U + F. The
 * split into single letters is inferred from those examples (seeds/reference/codes.json, `combination`).
 */
export interface CombinedCode {
  /** A letter and two digits, such as D11. */
  pathway: string;
  /** One letter, such as C. */
  event: string;
  outcome: string;
}

const GRAMMAR = /^(?<pathway>[A-Z]\d{2})(?<event>[A-Z])(?<outcome>[A-Z])$/;

/** The parts of a combined code; null for text that is none. */
export function parseCombined(text: string): CombinedCode | null {
  const parts = GRAMMAR.exec(text)?.groups as CombinedCode | undefined;
  return parts ? { ...parts } : null;
}

/** The combined code of three parts; null where one is not known, or is none. */
export function combine(pathway: string | null, event: string | null, outcome: string | null): string | null {
  if (pathway === null || event === null || outcome === null) return null;
  const text = `${pathway}${event}${outcome}`;
  const parsed = parseCombined(text);
  return parsed?.pathway === pathway && parsed.event === event ? text : null;
}
