import { useSearchParams } from 'react-router-dom';

/** A column that one may leave out, by the name of the API's field; `more`: shown to whoever asks for it. */
export interface Choosable {
  field: string;
  head: string;
  more?: true;
}

const usual = (columns: readonly Choosable[]): string[] =>
  columns.filter(({ more }) => !more).map(({ field }) => field);

/** The fields that are shown: what stands in the address as far as there is such a column, else the usual ones. */
export function chosenOf(columns: readonly Choosable[], said: string | null): string[] {
  const named = new Set(said?.split(','));
  const chosen = columns.map(({ field }) => field).filter((field) => named.has(field));
  return chosen.length > 0 ? chosen : usual(columns);
}

/** What is to stand in the address: nothing where it is the usual. */
export function saidOf(columns: readonly Choosable[], chosen: readonly string[]): string[] {
  const said = columns.map(({ field }) => field).filter((field) => chosen.includes(field));
  return String(said) === String(usual(columns)) ? [] : said;
}

export const useSaidColumns = (): string | null => useSearchParams()[0].get('columns');

/** Of a table's columns those that are shown; what cannot be chosen (whose row it is, what one does) stays. */
export function useShownColumns<One extends { field?: string }>(
  columns: readonly One[],
  choosable: readonly Choosable[],
): One[] {
  const chosen = new Set(chosenOf(choosable, useSaidColumns()));
  return columns.filter(({ field }) => !field || chosen.has(field));
}
