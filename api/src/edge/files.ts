import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import { contextOf } from './authenticate.js';
import { httpOf } from './refusal.js';
import { respond } from '../authn/bearer.js';
import { Action } from '../authz/actions.js';
import { openFile, type FileContent, type Papers } from '../file/file.questions.js';
import type { GraphContext } from '../graphql/context.js';
import { formatError } from '../graphql/format-error.js';
import { LANGUAGES, type Language } from '../platform/context.js';
import { badInput, notFound, type ErrorCode } from '../platform/errors.js';
import type { Paper } from '../platform/paper/paper.js';
import { pdfOf } from '../platform/paper/pdf.js';
import type { Writer } from '../write/writer.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  GRANT_REQUIRED: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

/** `GET /files/<id>`: through the policy and into the log as any read; as a download, never as a page. */
export function serveFile(
  writer: Writer,
  papersIn: (language: Language) => Papers,
): RequestHandler<{ id: string }> {
  return async (req, res) => {
    const context = contextOf(req);
    try {
      await context.prove();
      const { id } = req.params;
      const rights = context.rights();
      if (!UUID.test(id)) throw notFound();
      const means = {
        files: context.files ?? null,
        papers: papersIn(languageAsked(req.query.language) ?? context.language),
      };
      const found = await writer.run(context, rights, 'file', Action.READ, (work) =>
        openFile(work, id.toLowerCase(), means),
      );
      const file = 'paper' in found ? await printed(found) : found;
      res.attachment(file.name);
      res.set('Content-Type', file.mediaType);
      await send(res, file, req.method === 'HEAD');
    } catch (error) {
      refuse(res, context, error);
    }
  };
}

/** A paper is in the language of whoever asks, or in the one that its address says: staff print for somebody else. */
function languageAsked(language: unknown): Language | null {
  if (language === undefined) return null;
  if (!LANGUAGES.includes(language as Language)) throw badInput({ path: 'language', rule: 'LANGUAGE' });
  return language as Language;
}

/** Drawn when the facts are read and logged, and no connection waits for it. */
async function printed({ name, paper }: { name: string; paper: Paper }): Promise<FileContent> {
  const content = await pdfOf(paper);
  return { name, mediaType: 'application/pdf', content, length: content.length };
}

/** A refusal of a file, with an HTTP status of its own. */
export function refuse(res: Response, context: GraphContext, error: unknown): void {
  context.noteError(error);
  const { code } = formatError(error).extensions;
  if (code === 'UNAUTHENTICATED') res.set('WWW-Authenticate', 'Bearer');
  respond(res, httpOf(error)?.status ?? STATUS[code] ?? 500, error);
}

async function send(res: Response, { content, length }: FileContent, headAlone: boolean): Promise<void> {
  if (Buffer.isBuffer(content)) return void res.send(content);
  res.set('Content-Length', String(length));
  if (headAlone) return void res.end();
  // Who goes away in the middle has been given what they have, and the log says that they asked for all of it.
  await pipeline(content.stream(), res).catch(() => res.destroy());
}
