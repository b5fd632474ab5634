import { Attachment } from './attachment.entity.js';
import type { Message } from './message.entity.js';
import type { AttachmentInput } from './thread.inputs.js';
import { keepFile } from '../file/incoming.acts.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

const MOST = 10;

/** Files that the caller sent in become part of the message, and are fetched by whoever may read it. */
export async function attach(
  work: Work,
  message: Message,
  attachments: readonly AttachmentInput[],
): Promise<void> {
  if (attachments.length > MOST)
    throw badInput({ path: 'attachments', rule: 'TOO_MANY', params: { max: MOST } });
  for (const [i, { fileId, name }] of attachments.entries()) {
    const path = `attachments[${i}].fileId`;
    const kept = await keepFile(work, { fileId, patientId: message.patientId, holds: 'Message', name });
    if (!kept) throw badInput({ path, rule: 'UNKNOWN' });
    const { name: called, mediaType, size, sha256 } = kept;
    work.em.persist(
      work.em.create(Attachment, {
        ...{ id: fileId.toLowerCase(), messageId: message.id, threadId: message.threadId },
        ...{ patientId: message.patientId, name: called, mediaType, size, sha256 },
      } as never),
    );
    await work.em.flush();
  }
}
