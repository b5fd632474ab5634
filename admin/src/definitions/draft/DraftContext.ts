import { createContext, useContext } from 'react';
import { valueAt, type Text } from './text.js';
import type { Finding } from './useFindings.js';

interface Desk {
  text: Text;
  findings: readonly Finding[];
  set: (path: string, value: unknown) => void;
}

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext.Provider;

/** The text that is being written, and what was found in it. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A field of a draft stands outside of one.');
  return desk;
}

/** Of what is found at a place, what one has to mend first. */
const worst = (found: readonly Finding[]): Finding | undefined =>
  found.find(({ severity }) => severity === 'ERROR') ?? found[0];

/** One place in the text: what stands there, what is wrong with it, and how to write something else. */
export function usePlace<Value>(path: string) {
  const { text, findings, set } = useDesk();
  const found = worst(findings.filter((one) => one.path === path || one.path.startsWith(`${path}[`)));
  return {
    value: valueAt(text, path) as Value,
    error: found?.severity === 'ERROR',
    said: found?.message,
    set: (value: Value) => set(path, value),
    // What leads to a finding finds the field by this.
    'data-place': path,
  };
}
