const CONTROL = 'input, textarea, select, button';

/** Leads to the field of a place, or to what it is part of: `rules[2].unless[0]` is in `rules[2].unless`. */
export function placeIn(form: HTMLElement, path: string): void {
  const names = [path, path.replace(/\[\d+\]$/, ''), path.replace(/[.[][^.[]*$/, '')];
  const found = names
    .map((name) => form.querySelector<HTMLElement>(`[data-place=${JSON.stringify(name)}]`))
    .find((one) => one !== null);
  const control = found?.matches(CONTROL) ? found : found?.querySelector<HTMLElement>(CONTROL);
  control?.focus();
  (control ?? found)?.scrollIntoView({ block: 'center' });
}
