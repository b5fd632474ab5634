/** Text as it is compared: without case, accents and what stands between words; å, ø and æ stay letters of their own. */
const plain = (text: string): string =>
  [...text.toLowerCase().normalize('NFC')]
    .map((letter) => (letter === 'å' ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether each word that was typed begins a word of the text; nothing typed fits everything. */
export function fits(typed: string, text: string): boolean {
  const words = plain(text).split(' ');
  return plain(typed)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}
