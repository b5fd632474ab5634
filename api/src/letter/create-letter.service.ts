import { writeLetters } from './letter.acts.js';
import { Letter } from './letter.entity.js';
import type { CreateLetterInput, RecordLetterPrintedInput } from './letter.inputs.js';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { LANGUAGES, type Language } from '../platform/context.js';
import { badInput, conflict, illegalTransition } from '../platform/errors.js';
import { ReferralAssessment } from '../referral/referral-parts.entity.js';
import { Referral } from '../referral/referral.entity.js';
import type { Work } from '../write/work.js';

/** The letters of an assessment once more: in another language, or of one that was made before there were letters. */
export async function createLetter(work: Work, input: CreateLetterInput): Promise<string> {
  const referral = await work.load(Referral, input.referralId, Action.WRITE_LETTER);
  const language = input.language ?? null;
  if (language !== null && !LANGUAGES.includes(language as Language))
    throw badInput({ path: 'language', rule: 'LANGUAGE' });
  const assessment = await work.em.findOne(ReferralAssessment, { referralId: referral.id });
  if (!assessment) throw illegalTransition(referral.status, []);
  const id = await writeLetters(work, referral, assessment, language as Language | null);
  work.did('Letter', id, referral.patient.id);
  return id;
}

/** That staff printed it, and sent it or handed it over: once. */
export async function recordLetterPrinted(work: Work, input: RecordLetterPrintedInput): Promise<string> {
  const letter = await work.load(Letter, input.id, Action.PRINT);
  work.expect(letter, input.expectedVersion);
  if (letter.printedAt) throw conflict('ALREADY_PRINTED');
  letter.printedAt = work.now;
  letter.printedBy = work.em.getReference(Person, work.principal.personId);
  work.did('Letter', letter.id, letter.patient.id);
  return letter.id;
}
