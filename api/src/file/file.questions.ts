import type { Readable } from 'node:stream';
import { Action } from '../authz/actions.js';
import { relationsIn } from '../authz/policy.js';
import { notFound, SamlopError } from '../platform/errors.js';
import type { FileFolder } from '../platform/file-folder.js';
import type { Paper } from '../platform/paper/paper.js';
import { anyRule } from '../read/access.js';
import { resourceOf } from '../read/resource.js';
import type { Work } from '../write/work.js';

/** What can be had on paper: an object of a type, made anew for whoever may read it, as they may. */
export type Papers = Readonly<
  Record<string, (work: Work, id: string) => Promise<{ name: string; paper: Paper }>>
>;

export interface FileContent {
  name: string;
  mediaType: string;
  length: number;
  /** All of it; or, of a long one, what it is read by. */
  content: Buffer | { stream(): Readable };
}

interface Kept extends Record<string, unknown> {
  name: string;
  purpose: string;
  mediaType: string;
  bytes: Buffer | null;
  patientIds: string[];
  holds: string;
  /** Null of what has no day on which it goes. */
  kept: boolean | null;
}

/** A file for whoever may have it, logged for each patient whose data it holds; NOT_FOUND alike for hidden and absent. */
export async function openFile(
  work: Work,
  id: string,
  { files, papers }: { files: FileFolder | null; papers: Papers },
): Promise<FileContent | { name: string; paper: Paper }> {
  work.attempt = { resource: 'StoredFile', id, patientId: null };
  const [file] = await work.sql<Kept>(
    'select name, purpose, media_type as "mediaType", bytes, patient_ids as "patientIds", holds, expires_at > $2 as kept from stored_file where id = $1',
    [id, work.now],
  );
  const attached = await readAs(work, 'Attachment', id);
  const archived = await readAs(work, 'PlanArchive', id);
  const own = await readAs(work, 'StoredFile', id);
  const onPaper = await paperOf(work, id, papers);
  if (onPaper) return onPaper;
  if (file?.purpose === 'ATTACHMENT') work.attempt.resource = 'Attachment';
  if (
    !file ||
    !(
      attached ||
      (archived && file.kept) ||
      (file.holds !== 'PlanArchive' && own && (await stillReadable(work, file)))
    )
  )
    throw notFound();
  const long = file.bytes ? null : await files?.read(id.toLowerCase());
  // Its row came out of a backup, and what was in the folder did not.
  if (!file.bytes && !long) throw notFound();
  work.didToAll(attached ? 'Attachment' : archived ? 'PlanArchive' : 'StoredFile', id, file.patientIds);
  const { name, mediaType } = file;
  const content = (file.bytes ?? long) as FileContent['content'];
  return { name, mediaType, content, length: file.bytes?.length ?? long?.bytes ?? 0 };
}

/** Of an object that has its own id and no stored file: it is asked of every id, as which of them it may be. */
async function paperOf(
  work: Work,
  id: string,
  papers: Papers,
): Promise<{ name: string; paper: Paper } | null> {
  let found: string | null = null;
  for (const type of Object.keys(papers)) if (await readAs(work, type, id)) found = type;
  return found ? ((await papers[found]?.(work, id)) ?? null) : null;
}

/** Whether it is the caller's to read as what it may be; both are asked of every file, and of what is none. */
async function readAs(work: Work, type: string, id: string): Promise<boolean> {
  try {
    return await work.check(type, id, Action.READ);
  } catch (error) {
    if (error instanceof SamlopError && error.code === 'NOT_FOUND') return false;
    throw error;
  }
}

/**
 * What somebody lost after the file was made, a relation ended or a block set, is lost in the file too. Of the rules that the
 * rows were read by, their relations are asked: the rows themselves may be others by now.
 */
async function stillReadable(work: Work, { patientIds, holds }: Kept): Promise<boolean> {
  // One that holds no patient's data is whose who made it, while their grant holds.
  if (!patientIds.length) return true;
  const s = work.statement();
  const place = {
    resource: resourceOf({ name: holds }),
    alias: 'u',
    form: 'row' as const,
    patient: 'u.patient_id',
  };
  const known = s.rights.rulesFor(Action.READ, holds);
  const rules = known.flatMap((rule) => {
    const condition = relationsIn(rule.condition);
    return condition ? [{ ...rule, condition }] : [];
  });
  // Such rows are somebody's whatever their relation.
  if (!rules.length) return known.length > 0;
  const readable = anyRule(rules, place, s);
  const text = `select coalesce(bool_and(${readable}), true) as readable from unnest(${s.bind(patientIds, 'uuid[]')}) u(patient_id)`;
  const [row] = await work.look<{ readable: boolean }>(`${s.with([])}${text}`, s.values);
  return row?.readable ?? false;
}
