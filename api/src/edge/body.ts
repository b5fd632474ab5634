import { MIMEType } from 'node:util';
import type { Request, RequestHandler, Response } from 'express';
import { respond } from '../authn/bearer.js';
import { badInput } from '../platform/errors.js';
import { JsonProblem, parseStrictJson } from '../platform/strict-json.js';
import { LIMITS } from './limits.js';

const LINGER_MS = 2000;

/** One JSON object in UTF-8, uncompressed, of at most a mebibyte; whatever else is refused unread. */
export const strictJsonBody: RequestHandler = async (req, res, next) => {
  const refuse = (status: number, rule: string, path = 'body', params?: Record<string, number>): void =>
    respond(res, status, badInput({ path, rule, ...(params ? { params } : {}) }));
  if (!isJson(req.headers['content-type'])) return refuse(415, 'CONTENT_TYPE', 'Content-Type');
  const encoding = req.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity') return refuse(415, 'CONTENT_ENCODING');
  const bytes = await readBody(req, LIMITS.body);
  if (bytes === 'TOO_LARGE') {
    letGo(req, res);
    return refuse(413, 'BODY_SIZE', 'body', { max: LIMITS.body });
  }
  try {
    const body = parseStrictJson(bytes);
    if (body === null || typeof body !== 'object' || Array.isArray(body)) return refuse(400, 'OBJECT');
    req.body = body;
  } catch (error) {
    if (error instanceof JsonProblem) return refuse(400, error.rule);
    throw error;
  }
  next();
};

function isJson(header: string | undefined): boolean {
  try {
    const type = new MIMEType(header ?? '');
    return type.essence === 'application/json' && /^utf-?8$/i.test(type.params.get('charset') ?? 'utf-8');
  } catch {
    return false;
  }
}

/** Keeps nothing of a body that says that it is too large, or turns out to be. */
export function readBody(req: Request, limit: number): Promise<Buffer | 'TOO_LARGE'> {
  if (Number(req.headers['content-length'] ?? 0) > limit) return Promise.resolve('TOO_LARGE');
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      chunks = [];
      req.off('data', take).pause();
      resolve('TOO_LARGE');
    };
    req.on('data', take);
    req.once('end', () => resolve(Buffer.concat(chunks, size)));
    req.once('error', reject);
  });
}

/**
 * What still comes is thrown away for a while: a connection that is closed with bytes unread takes the answer with it.
 * Whoever goes on sending is cut off.
 */
export function letGo(req: Request, res: Response): void {
  res.once('finish', () => {
    req.resume();
    const cut = setTimeout(() => req.socket.destroy(), LINGER_MS).unref();
    req.once('close', () => clearTimeout(cut));
    req.once('end', () => clearTimeout(cut));
  });
}
