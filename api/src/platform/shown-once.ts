import { createHash, randomBytes } from 'node:crypto';

/** What a caller is shown once and nobody keeps: it stands in a setting that ends with the transaction. */
const SETTING = 'samlop.shown_once';

/** SQL that puts a secret where the answer of the same mutation finds it, and no later one. */
export const SHOW_ONCE = `select set_config('${SETTING}', $1, true)`;

/** SQL: the secret that this mutation has made, as the end of a path; null where it made none. */
export const shownOnceSql = (before: string, after = ''): string =>
  `('${before}' || nullif(current_setting('${SETTING}', true), '') || '${after}')`;

/** 256 random bits as text that stands in an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret. It is too long to be guessed, so that a plain hash tells nothing of it. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** What a secret looks like; anything else is none, and need not be looked up. */
export const isSecret = (text: string): boolean => /^[\w-]{43}$/.test(text);
