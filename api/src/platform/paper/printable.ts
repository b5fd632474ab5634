/** Whether a font can draw a character. */
export type Drawable = (codePoint: number) => boolean;

const REPLACEMENT = '\uFFFD';
/** What turns the direction of text, or is no character at all: a paper says what it looks like it says. */
const INVISIBLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * What somebody wrote, as it is put on paper: line breaks stay, control characters and marks that reverse text do not, and
 * what the font lacks is shown as a sign of its own, since an archive refuses a document that draws what it does not hold.
 */
export function printable(text: string, drawable: Drawable): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(/\t|\u00A0|\u202F/g, ' ');
  return [...plain.replace(INVISIBLE, (found) => (found === '\n' ? found : ''))]
    .map((character) =>
      character === '\n' || drawable(character.codePointAt(0) as number) ? character : REPLACEMENT,
    )
    .join('');
}
