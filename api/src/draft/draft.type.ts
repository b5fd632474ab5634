import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Role } from '../authz/roles.js';
import { TAKING_PART } from '../authz/taking-part.js';
import { DateTimeScalar } from '../platform/scalars.js';

/** By which relations each role comes to a patient about whom they type something. */
export const TYPED_BY: Partial<Record<Role, readonly string[]>> = {
  ...TAKING_PART,
  COORDINATING_UNIT: ['PARTY'],
};

/** What a draft may be about beside the patient: the type, and the input's field. */
export const ABOUT = [
  { type: 'CareCase', field: 'caseId', column: 'case_id', table: 'care_case' },
  { type: 'Plan', field: 'planId', column: 'plan_id', table: 'plan' },
  { type: 'Meeting', field: 'meetingId', column: 'meeting_id', table: 'meeting' },
  { type: 'Thread', field: 'threadId', column: 'thread_id', table: 'thread' },
] as const;

/** As much text as a long form holds: its values, as JSON. */
export const MAX_BYTES = 64 * 1024;
/** So many forms somebody has begun under one grant; more are no longer found again. */
export const MAX_DRAFTS = 200;

@ObjectType({
  description:
    'That a draft (kladd) is kept, and how far: all that is sent back each time somebody pauses in typing.',
})
export class SavedDraft {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { description: 'Its version, to be sent with what is typed next.' })
  version!: number;
  @Field(() => DateTimeScalar, { description: 'When what it holds was saved.' })
  savedAt!: Date;
}
