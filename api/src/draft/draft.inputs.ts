import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';
import { JsonScalar } from '../platform/scalars.js';

@InputType({ description: 'Keeps what is typed in a form; all of it, each time.' })
export class SaveDraftInput {
  @Field(() => ID, { description: 'Whom the form is about.' })
  patientId!: string;
  @Field(() => String, {
    description:
      'Which form: letters, digits, dots, hyphens and underscores, such as recordTask.CALL_MEETINGS.',
  })
  @Extensions({ maxLength: 80 })
  form!: string;
  @Field(() => ID, { nullable: true, description: 'The case that it is about; at most one of these four.' })
  caseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The plan.' })
  planId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The meeting.' })
  meetingId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The message thread.' })
  threadId?: string | null;
  @Field(() => JsonScalar, {
    description: 'The form’s values by the names of its fields: an object of at most 64 KiB as JSON.',
  })
  values!: unknown;
  @Field(() => Int, {
    description:
      'The version that the text rests on; 0: none was there. Where another tab saved another text since, CONFLICT; the same text twice is none.',
  })
  expectedVersion!: number;
}

@InputType({ description: 'Drops a draft.' })
export class DeleteDraftInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
