import { Action } from '../authz/actions.js';
import { allow, both, related, SHARED, type Policy } from '../authz/policy.js';
import { Role, Side } from '../authz/roles.js';

const { CREATE, READ } = Action;
const READERS = [Role.PATIENT, Role.PARENT, Role.CASE_WORKER, Role.CLINICIAN, Role.COORDINATOR];

export const feedbackPolicy: Policy = (p) => [
  allow([Role.PATIENT], [READ, CREATE], 'FeedbackScore', { when: related('SELF') }),
  allow([Role.PARENT], [READ, CREATE], 'FeedbackScore', { when: related('PARENT') }),
  allow([Role.CLINICIAN], READ, 'FeedbackScore', { when: related('ADDRESSED', 'TREATS') }),
  allow([Role.COORDINATOR], READ, 'FeedbackScore', {
    when:
      p.side === Side.SPECIALIST ? related('ADDRESSED', 'COORDINATES') : both(related('COORDINATES'), SHARED),
  }),
  // Recorded on the patient's behalf.
  allow([Role.CLINICIAN], CREATE, 'FeedbackScore', { when: related('TREATS') }),
  allow([Role.COORDINATOR], CREATE, 'FeedbackScore', { when: related('COORDINATES') }),
  allow([Role.CASE_WORKER], CREATE, 'FeedbackScore', { when: related('SERVES') }),
  allow(READERS, READ, 'FeedbackInstrument'),
];
