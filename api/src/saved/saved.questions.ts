import type { FieldProblem } from '../platform/errors.js';

/** Six digits are a birth date, eleven a person, however they are set; a week and a year are neither. */
export function nameProblem(name: string): FieldProblem[] {
  const text = name.normalize('NFKC');
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  const somebodys = digits >= 8 || /\p{Nd}{6}|\p{Nd}{1,2}[ ./-]+\p{Nd}{1,2}[ ./-]+\p{Nd}{2}/u.test(text);
  return somebodys ? [{ path: 'name', rule: 'NO_NUMBER' }] : [];
}
