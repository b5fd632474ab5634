import { AccessQuestion } from './access-question.entity.js';
import type { AnswerAccessQuestionInput, WithdrawAccessQuestionInput } from './access-question.inputs.js';
import { stillOpen } from './access-question.state.js';
import { MIN_ANSWER } from './access-question.status.js';
import { tellAsker } from './tell.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { tooShort } from '../platform/checks.js';
import { badInput } from '../platform/errors.js';
import type { Work } from '../write/work.js';

/** For the organisation, by another than whose access it was. */
export async function answerAccessQuestion(work: Work, input: AnswerAccessQuestionInput): Promise<string> {
  const question = await work.load(AccessQuestion, input.id, Action.ANSWER);
  const answer = input.answer.trim();
  const problems = tooShort(answer, MIN_ANSWER, 'answer');
  if (problems.length) throw badInput(...problems);
  stillOpen(question);
  work.expect(question, input.expectedVersion);
  question.answeredAt = work.now;
  question.answeredBy = work.em.getReference(Person, work.principal.personId);
  question.outcome = input.outcome;
  question.answer = answer;
  await work.em.flush();
  await tellAsker(work, question);
  work.did('AccessQuestion', question.id, question.patient.id);
  return question.id;
}

/** By those who could have asked it; whoever was told finds it withdrawn. */
export async function withdrawAccessQuestion(
  work: Work,
  input: WithdrawAccessQuestionInput,
): Promise<string> {
  const question = await work.load(AccessQuestion, input.id, Action.WITHDRAW);
  stillOpen(question);
  work.expect(question, input.expectedVersion);
  question.withdrawnAt = work.now;
  work.did('AccessQuestion', question.id, question.patient.id);
  return question.id;
}
