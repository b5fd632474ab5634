/** Enough of a pseudonym to tell patients apart on a page. */
export const shortPseudonym = (pseudonym: string): string => pseudonym.slice(0, 8);
