import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';

const TEXT = { maxLength: 2000 };

@InputType({ description: 'A comment on a goal or a measure: one of them.' })
export class CommentOnPlanInput extends Repeatable {
  @Field(() => ID, { description: 'In which plan.' })
  planId!: string;
  @Field(() => ID, { nullable: true, description: 'The goal, if it is on one.' })
  goalId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The measure, if it is on one.' })
  measureId?: string | null;
  @Field(() => String, { description: 'What it says.' })
  @Extensions(TEXT)
  text!: string;
  @Field(() => OnBehalf, {
    nullable: true,
    description: 'How the patient said it, where staff record the patient’s comment.',
  })
  onBehalf?: OnBehalf | null;
}

@InputType({ description: 'One’s own comment, worded anew.' })
export class EditPlanCommentInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => String, { description: 'What it says from now on.' })
  @Extensions(TEXT)
  text!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on; required.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'One’s own comment, taken back.' })
export class WithdrawPlanCommentInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
