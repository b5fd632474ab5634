import sharp from 'sharp';
import type { TakenType } from './media.type.js';

/** More than a photograph of any camera in use; what claims to be larger is not unpacked. */
const MOST_PIXELS = 100_000_000;

/**
 * The picture, drawn anew: turned as it is meant to be seen, and without whatever else the file held (where it was taken, by
 * which camera, text, what lies behind its end). Null: it is not a picture that can be read.
 */
export async function cleanImage(
  bytes: Buffer,
  type: Exclude<TakenType, 'application/pdf'>,
): Promise<Buffer | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient();
    return await (type === 'image/png' ? image.png() : image.jpeg({ quality: 90 })).toBuffer();
  } catch {
    return null;
  }
}
