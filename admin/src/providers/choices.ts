/** What a visitor has chosen, kept in the browser: a language, light or dark, a grant. Never anything about a patient. */
export type Language = 'nb' | 'nn' | 'en';
export type Mode = 'light' | 'dark' | 'system';

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
const MODES: readonly Mode[] = ['light', 'dark', 'system'];

function oneOf<Value extends string>(
  values: readonly Value[],
  wanted: string | null,
  otherwise: Value,
): Value {
  return values.find((value) => value === wanted) ?? otherwise;
}

export const language = (): Language => oneOf(LANGUAGES, localStorage.getItem('samlop.language'), 'nb');
export const keepLanguage = (value: string): void => localStorage.setItem('samlop.language', value);

export const mode = (): Mode => oneOf(MODES, localStorage.getItem('samlop.mode'), 'system');
export const keepMode = (value: Mode): void => localStorage.setItem('samlop.mode', value);

/** The grant that one acts under is the tab's own, so that two tabs may act in two roles. */
export const chosenGrant = (): string | null => sessionStorage.getItem('samlop.grant');
export function keepGrant(id: string | null): void {
  if (id) sessionStorage.setItem('samlop.grant', id);
  else sessionStorage.removeItem('samlop.grant');
}
