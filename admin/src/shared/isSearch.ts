/** As the API has it: two characters, or one that is a word. */
export const isSearch = (text: string): boolean =>
  text.length >= 2 || /[\p{Ideographic}\p{Script=Hangul}]/u.test(text);
