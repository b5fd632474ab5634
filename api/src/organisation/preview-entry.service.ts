import { DirectoryEntry } from './directory.entity.js';
import type { UpdateUnitInput } from './organisation.inputs.js';
import { updateUnit } from './unit.service.js';
import type { Selected } from '../read/selection.js';
import type { Work } from '../write/work.js';

/** The change itself, read as the public would read it, and taken back (adr/0053). */
export async function previewDirectoryEntry(work: Work, asked: Selected): Promise<unknown> {
  const input = asked.args.input as UpdateUnitInput;
  const entry = await work.tentatively(async () => {
    const id = await updateUnit(work, input);
    return { keep: false, result: await work.answer(DirectoryEntry, id, asked) };
  });
  work.didToAll('Unit', input.id, [], { written: false });
  return entry;
}
