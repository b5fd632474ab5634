import { AccessQuestionStatus } from './access-question.status.js';
import { illegalTransition } from '../platform/errors.js';

const { ANSWERED, OPEN, WITHDRAWN } = AccessQuestionStatus;

export function statusOf(question: {
  answeredAt: Date | null;
  withdrawnAt: Date | null;
}): AccessQuestionStatus {
  if (question.answeredAt) return ANSWERED;
  return question.withdrawnAt ? WITHDRAWN : OPEN;
}

/** What is answered stays answered, and what was taken back is asked anew by a question of its own. */
export function stillOpen(question: Parameters<typeof statusOf>[0]): void {
  const status = statusOf(question);
  if (status !== OPEN) throw illegalTransition(status, []);
}
