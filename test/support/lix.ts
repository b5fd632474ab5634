/** Björnsson's readability index: words to a sentence, and a hundred times the share of words of more than six letters. */
export function lixOf(text: string): number {
  const words = text.match(/[\p{L}\p{M}\d]+(?:[-’'.][\p{L}\p{M}\d]+)*/gu) ?? [];
  // A heading, a line and an item of a list end where they end.
  const sentences = text.split(/[.!?:](?=\s|$)|\n/u).filter((each) => /\p{L}/u.test(each)).length;
  const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 6).length;
  return words.length / Math.max(1, sentences) + (100 * long) / Math.max(1, words.length);
}
