import type { FieldProblem } from './errors.js';

/**
 * Rules for text of a known form, each giving a field problem or nothing. What is not given breaks none. They are
 * about what can be meant, not what exists: a number that nobody answers is still a telephone number.
 */
type Text = string | null | undefined;

const PHONE = /^\+?[0-9][0-9 ()/-]{2,24}$/;
const EMAIL = /^[^\s@<>,;"()]{1,64}@[^\s@<>,;"()]+\.[^\s@<>,;."()]{2,}$/;

export function phoneProblem(value: Text, path = 'phone'): FieldProblem[] {
  return !value || PHONE.test(value) ? [] : [{ path, rule: 'PHONE' }];
}

export function emailProblem(value: Text, path = 'email'): FieldProblem[] {
  return !value || (value.length <= 254 && EMAIL.test(value)) ? [] : [{ path, rule: 'EMAIL' }];
}

export function municipalityNumberProblem(value: Text, path = 'municipalityNumber'): FieldProblem[] {
  return !value || /^\d{4}$/.test(value) ? [] : [{ path, rule: 'MUNICIPALITY_NUMBER' }];
}

export function languageProblem(value: Text, path = 'language'): FieldProblem[] {
  return !value || isLanguage(value) ? [] : [{ path, rule: 'LANGUAGE' }];
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** A reason has to say something. */
export function tooShort(value: string, min: number, path: string): FieldProblem[] {
  return [...value].length >= min ? [] : [{ path, rule: 'TOO_SHORT', params: { min } }];
}
