import { Meeting } from './meeting.entity.js';
import { defineRows } from '../read/rows.js';

const ofMeeting = (row: string, meeting: string): string => `${meeting}.id = ${row}.meeting_id`;

defineRows(
  {
    table: 'meeting_content',
    patient: 'patient_id',
    seen: {
      type: () => Meeting,
      fields: ['place', 'agenda', 'requestReason', 'cancelReason'],
      on: ofMeeting,
    },
  },
  {
    table: 'meeting_minutes',
    patient: 'patient_id',
    seen: { type: () => Meeting, fields: ['minutes'], on: ofMeeting },
  },
  // Hashes of secrets, of whoever has them; whose they are stands elsewhere.
  { table: 'meeting_link', seen: 'nobody', effects: 'all' },
  { table: 'meeting_mail', patient: 'patient_id', seen: 'nobody' },
  { table: 'calendar_feed', seen: 'nobody', effects: 'all' },
);
