import { idnr } from '@navikt/fnrvalidator';
import { badInput, type FieldProblem } from './errors.js';

/** Digits alone: people write a space before the last five. */
export const compactNationalId = (value: string): string => value.replace(/\s/g, '');

/** Control digits and day; national, D-, help and synthetic numbers alike. */
export function isNationalId(value: string): boolean {
  return /^\d{11}$/.test(value) && idnr(value).status === 'valid';
}

export function checkedNationalId(value: string, path = 'nationalId'): string {
  const compact = compactNationalId(value);
  if (!isNationalId(compact)) throw badInput({ path, rule: 'NATIONAL_ID' });
  return compact;
}

/**
 * Whether a date of birth can be that of the number. The date is a field of its own and never read out of the number;
 * the number says day, month and two digits of the year, shifted by what kind of number it is. From 2032 on the
 * century cannot be told from it, so it is not asked.
 */
export function birthDateProblem(nationalId: string, birthDate: string, path = 'birthDate'): FieldProblem[] {
  const day = ((Number(nationalId.slice(0, 2)) - 1) % 40) + 1;
  const month = Number(nationalId.slice(2, 4)) % 40;
  const fits =
    day === Number(birthDate.slice(8, 10)) &&
    month === Number(birthDate.slice(5, 7)) &&
    nationalId.slice(4, 6) === birthDate.slice(2, 4);
  return fits ? [] : [{ path, rule: 'BIRTH_DATE_MISMATCH' }];
}
