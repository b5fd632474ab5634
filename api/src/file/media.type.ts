/** What may be sent in, told by its first bytes and by nothing that the sender says of it. */
export type TakenType = 'application/pdf' | 'image/png' | 'image/jpeg';

const BEGINS: readonly [TakenType, readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];
const ENDINGS: Record<TakenType, readonly string[]> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
};

/** Null: it is none of them, whatever it is called. */
export function typeOf(bytes: Uint8Array): TakenType | null {
  const found = BEGINS.find(([, begins]) => begins.every((byte, i) => bytes[i] === byte));
  return found?.[0] ?? null;
}

/** A name that fits what is in the file, and is no path. */
export function fittingName(name: string, type: TakenType): string {
  const plain = name.replace(/[/\\:*?"<>|]/g, ' ').trim() || 'vedlegg';
  const endings = ENDINGS[type];
  return endings.some((ending) => plain.toLowerCase().endsWith(`.${ending}`))
    ? plain
    : `${plain}.${endings[0]}`;
}
