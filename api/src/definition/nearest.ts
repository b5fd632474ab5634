import { distance } from 'fastest-levenshtein';

/** The name that was probably meant; null when nothing is near. */
export function nearest(word: string, names: Iterable<string>): string | null {
  const allowed = Math.max(2, Math.floor(word.length * 0.4));
  let best: string | null = null;
  let least = allowed + 1;
  for (const name of names) {
    const far = distance(word.toUpperCase(), name.toUpperCase());
    if (far < least) [best, least] = [name, far];
  }
  return best;
}
