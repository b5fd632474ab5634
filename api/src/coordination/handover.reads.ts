import { HandoverNote } from './handover-note.entity.js';
import { connectionOf } from '../platform/pagination.js';
import { byValue, defineList, ordering } from '../read/lists.js';

export const HandoverNoteConnection = connectionOf('HandoverNote', () => HandoverNote);

export const handoverNotes = defineList({
  name: 'handoverNotes',
  type: () => HandoverNote,
  filters: { patient: byValue('patient', 'patient_id', 'uuid') },
  orderings: { WRITTEN_AT_DESC: ordering('writtenAt', 'written_at', 'timestamptz', true) },
  defaultOrdering: 'WRITTEN_AT_DESC',
});
