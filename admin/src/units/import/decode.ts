/** A chosen file as text: what it says, or why it cannot be read. */
export type Decoded = { text: string; windows: boolean } | { wrong: 'workbook' | 'binary' | 'long' };

/** As much as the API takes, in characters. */
export const MOST_CHARACTERS = 200_000;

const begins = (bytes: Uint8Array, ...head: number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/**
 * UTF-8 where it is; what a table program saves as "Unicode text"; else Windows-1252, which is what Norwegian ones call CSV.
 * A workbook, and what holds NUL, is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (begins(bytes, 0x50, 0x4b, 3, 4) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { wrong: 'workbook' };
  const { text, windows } = textOf(bytes);
  if (text.includes('\0')) return { wrong: 'binary' };
  return text.length > MOST_CHARACTERS ? { wrong: 'long' } : { text, windows };
}

function textOf(bytes: Uint8Array): { text: string; windows: boolean } {
  if (begins(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), windows: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), windows: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), windows: true };
  }
}
