import type { RequestHandler } from 'express';
import { contextOf } from './authenticate.js';
import { letGo, readBody } from './body.js';
import { refuse } from './files.js';
import { refusal } from './refusal.js';
import { Action } from '../authz/actions.js';
import { checkedFile } from '../file/checked-file.js';
import { takeIn } from '../file/incoming.acts.js';
import type { UploadSettings } from '../platform/config.js';
import { badInput, Busy, forbidden } from '../platform/errors.js';
import type { Writer } from '../write/writer.js';

/** As many as are held in memory and looked into at a time; whoever comes beyond them comes again. */
const AT_ONCE = 6;

/**
 * `POST /files`: the body is the file. What it is called and said to be is not looked at; it is kept for whoever sent it until
 * something holds it (addAttachment), and answered by its id.
 */
export function takeFile(writer: Writer, { most, keptIn }: UploadSettings): RequestHandler {
  let underWay = 0;
  return async (req, res) => {
    const context = contextOf(req);
    underWay += 1;
    try {
      await context.prove();
      const rights = context.rights();
      if (!rights.rulesFor(Action.SEND, 'StoredFile').length) throw forbidden('SEND StoredFile');
      if (underWay > AT_ONCE) throw refusal(new Busy('too many files at once'), 503);
      const body = await readBody(req, most);
      if (body === 'TOO_LARGE') {
        letGo(req, res);
        throw refusal(badInput({ path: 'file', rule: 'FILE_SIZE', params: { max: most / 1_048_576 } }), 413);
      }
      const file = await checkedFile(body);
      const folder = keptIn === 'FOLDER' ? (context.files ?? null) : null;
      const taken = await writer.run(context, rights, 'upload', Action.SEND, (work) =>
        takeIn(work, file, folder),
      );
      res.status(201).json(taken);
    } catch (error) {
      refuse(res, context, error);
    } finally {
      underWay -= 1;
    }
  };
}
