/** More letters than this make a word long, by the definition of LIX. */
const LONG = 6;

/**
 * Lesbarhetsindeks: words a sentence, and the percentage of long words. A date’s or a clock’s point (`4. desember`,
 * `kl. 10.00`) ends no sentence.
 */
export function lix(text: string): number {
  const plain = text.replace(/(\d)\.(?= \p{Ll}|\d)/gu, '$1').replace(/\b(kl)\./g, '$1');
  const words = plain.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const sentences = plain.match(/[^.!?:]*[\p{L}\p{N}][^.!?:]*(?:[.!?:]|$)/gu) ?? [];
  const long = words.filter((word) => word.replace(/[^\p{L}]/gu, '').length > LONG).length;
  return words.length / Math.max(sentences.length, 1) + (100 * long) / Math.max(words.length, 1);
}
