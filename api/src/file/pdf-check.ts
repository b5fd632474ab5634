import { constants, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import type { FieldProblem } from '../platform/errors.js';

/** What makes a document do something by itself, or carry another file. */
const ACTIVE = [
  'JavaScript',
  'JS',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'XFA',
  'ImportData',
];
/** Of these alone the bytes are searched too; shorter names stand in compressed data by chance. */
const LONG = ACTIVE.filter((name) => name.length > 3);
/** More than the objects of any document of the size that is taken. */
const MOST_UNPACKED = 64 * 1024 * 1024;

const problem = (rule: string, found?: string): FieldProblem => ({
  path: 'file',
  rule,
  ...(found ? { params: { found } } : {}),
});

/** What stands against a PDF: that it is locked, broken, or holds what runs or is run; null: nothing. */
export async function pdfProblem(bytes: Buffer): Promise<FieldProblem | null> {
  const text = unescaped(bytes);
  if (/\/Encrypt\b/.test(text)) return problem('FILE_ENCRYPTED');
  const written = LONG.find((name) => text.includes(`/${name}`));
  if (written) return problem('FILE_ACTIVE', written);
  if (!unpacksWithin(bytes, text)) return problem('FILE_UNREADABLE');
  try {
    const document = await PDFDocument.load(bytes, {
      ...{ throwOnInvalidObject: true, updateMetadata: false, ignoreEncryption: true },
    });
    const trailer = document.context.trailerInfo;
    if (trailer.Encrypt) return problem('FILE_ENCRYPTED');
    const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
    const found = activeIn(objects);
    if (found) return problem('FILE_ACTIVE', found);
    return document.getPageCount() > 0 ? null : problem('FILE_UNREADABLE');
  } catch {
    return problem('FILE_UNREADABLE');
  }
}

/** The bytes as text, with what `#xx` in a name stands for. */
const unescaped = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/#([0-9a-fA-F]{2})/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The first name of an active part in any object, however deep. */
function activeIn(objects: readonly PDFObject[]): string | null {
  const waiting = [...objects];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (object instanceof PDFName && ACTIVE.includes(object.decodeText())) return object.decodeText();
    if (object instanceof PDFArray) waiting.push(...object.asArray());
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFDict) for (const [key, value] of dict.entries()) waiting.push(key, value);
  }
  return null;
}

/**
 * Whether the streams that objects are packed in stay within bounds, unpacked one after the other before the library unpacks
 * them all at once. Packed otherwise than they usually are, or in more streams than are found so, they are not taken.
 */
function unpacksWithin(bytes: Buffer, text: string): boolean {
  const raw = bytes.toString('latin1');
  let left = MOST_UNPACKED;
  let found = 0;
  for (const match of raw.matchAll(PACKED)) {
    const about = match[1] ?? '';
    if (!about.includes('/ObjStm')) continue;
    found += 1;
    if ((about.match(/\/\w*(Decode|LZW|RL|A85|AHx|Fl)\b/g) ?? []).join() !== '/FlateDecode') return false;
    const from = match.index + match[0].length;
    try {
      left -= inflateSync(bytes.subarray(from), {
        maxOutputLength: left,
        finishFlush: constants.Z_SYNC_FLUSH,
      }).length;
    } catch {
      return false;
    }
    if (left <= 0) return false;
  }
  return (text.match(/\/ObjStm/g) ?? []).length === found;
}
/** A dictionary of its own with its stream; what stands between names and stream is not guessed at. */
const PACKED = /<<((?:[^<>]|<(?!<)|>(?!>)){0,2000})>>\s*stream\r?\n/g;
