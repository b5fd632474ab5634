import { lixOf } from '../support/lix.js';

/** Of the page’s sentences: a date’s or a clock’s point (`4. desember`, `kl. 10.00`) ends none. */
export const lix = (text: string): number =>
  lixOf(text.replace(/(\d)\.(?= \p{Ll})/gu, '$1').replace(/\bkl\. /g, 'kl '));
