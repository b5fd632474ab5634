/** Of a text by which people are looked for: what is shorter finds nearly everybody, and no index helps it. */
export const SEARCHED = { minLength: 2 } as const;
