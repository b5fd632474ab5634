import { above, from, is, patient, shared, type Kind } from './kind.js';
import type { Row } from './facts.js';

const ofThread = {
  patient,
  content: 'PATIENT',
  readableWith: { threadReadable: [{ type: 'Thread', column: 'thread_id' }] },
} as const;

export const THREAD_KINDS: Record<string, Kind> = {
  PlanArchive: {
    rows: from('plan_archive'),
    patient,
    content: 'PLAN',
    partOf: ['plan_id'],
    facets: { kind: is('plan_kind'), closer: is('person_id') },
  },
  Letter: {
    rows: from('letter'),
    patient,
    content: 'REFERRAL',
    partOf: ['referral_id'],
    facets: {
      shared: shared('REFERRAL'),
      recipient: is('recipient'),
      fromWithin: (row, known) =>
        known.facts.referral
          .filter(({ id }) => id === row.referral_id)
          .flatMap((referral) => above('from_unit_id')(referral, known) as string[]),
    },
  },
  Draft: {
    rows: from('draft'),
    patient,
    content: 'PATIENT',
    facets: { madeUnder: is('grant_id') },
    readableWith: {
      aboutReadable: [
        { type: 'CareCase', column: 'case_id' },
        { type: 'Plan', column: 'plan_id' },
        { type: 'Meeting', column: 'meeting_id' },
        { type: 'Thread', column: 'thread_id' },
      ],
    },
  },
  ChildrenAsked: { rows: from('children_asked'), patient, content: 'PATIENT' },
  Child: { rows: from('child'), patient, content: 'PATIENT' },
  HealthCheck: { rows: from('health_check'), patient, content: 'PATHWAY', partOf: ['pathway_id'] },
  FeedbackScore: {
    rows: from('feedback_score'),
    patient,
    content: 'PATHWAY',
    partOf: ['pathway_id'],
    facets: { shared: shared('PATHWAY') },
  },
  Thread: {
    rows: from('thread'),
    patient,
    content: 'PATIENT',
    partOf: ['pathway_id', 'plan_id', 'referral_id', 'meeting_id', 'deadline_id', 'task_id'],
    facets: {
      participant: (row, { facts }) =>
        facts.thread_participant
          .filter((each) => each.thread_id === row.id && each.left_at === null)
          .map((each) => each.person_id),
      opener: is('opened_by'),
    },
    readableWith: {
      subjectReadable: [
        { type: 'Pathway', column: 'pathway_id' },
        { type: 'Plan', column: 'plan_id' },
        { type: 'ReferralContent', column: 'referral_id' },
        { type: 'Meeting', column: 'meeting_id' },
        { type: 'Deadline', column: 'deadline_id' },
        { type: 'Task', column: 'task_id' },
      ],
    },
  },
  ThreadParticipant: { ...ofThread, rows: from('thread_participant'), partOf: ['thread_id'] },
  Message: {
    ...ofThread,
    rows: from('message'),
    partOf: ['thread_id'],
    facets: { author: is('author_id') },
  },
  Attachment: {
    ...ofThread,
    rows: from('attachment'),
    partOf: ['thread_id', 'message_id'],
    facets: {
      retracted: (row: Row, { facts }) =>
        facts.message.some((each) => each.id === row.message_id && each.retracted_at !== null),
    },
  },
};
