import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { ChildCooperation, ChildRelation, ChildrenAnswer } from './child.type.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

const WORDS = { maxLength: 2000 };
const NAME = { maxLength: 200 };

@InputType({ description: 'That the patient was asked for minor children and siblings.' })
export class RecordChildrenAskedInput extends Repeatable {
  @Field(() => ID, { description: 'Who was asked.' })
  patientId!: string;
  @Field(() => ChildrenAnswer, { description: 'What they answered.' })
  answer!: ChildrenAnswer;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Asked at; now unless told.' })
  askedAt?: Date | null;
}

@InputType({ description: 'How a child is followed up.' })
export abstract class ChildFollowUpInput extends Repeatable {
  @Field(() => String, { nullable: true, description: 'What the child needs.' })
  @Extensions(WORDS)
  needs?: string | null;
  @Field(() => [ChildCooperation], { nullable: true, description: 'With whom it is worked out together.' })
  cooperation?: ChildCooperation[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether that cooperation is agreed to; required with it.',
  })
  cooperationAgreed?: boolean | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Who follows the child up: a person, or somebody outside.',
  })
  followedUpById?: string | null;
  @Field(() => String, { nullable: true, description: 'Somebody outside who follows the child up.' })
  @Extensions(NAME)
  followedUpOutside?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when; required with whom.' })
  dueOn?: string | null;
}

@InputType({ description: 'Registers a minor child or sibling of the patient.' })
export class RegisterChildInput extends ChildFollowUpInput {
  @Field(() => ID, { description: 'The patient.' })
  patientId!: string;
  @Field(() => ChildRelation, { description: 'What the child is to the patient.' })
  relation!: ChildRelation;
  @Field(() => Int, { description: 'Year of birth; the child is a minor.' })
  birthYear!: number;
  @Field(() => String, { nullable: true, description: 'What the child is called, as far as it is needed.' })
  @Extensions(NAME)
  name?: string | null;
}

@InputType({ description: 'Changes how a child is followed up; what is left out, or null, stays as it was.' })
export class UpdateChildInput extends ChildFollowUpInput {
  @Field(() => ID, { description: 'Which child.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'That the child was followed up.' })
export class CompleteChildFollowUpInput extends Repeatable {
  @Field(() => ID, { description: 'Which child.' })
  id!: string;
  @Field(() => String, { description: 'What was done.' })
  @Extensions(WORDS)
  note!: string;
  @Field(() => Int, { nullable: true, description: 'The version that it rests on.' })
  expectedVersion?: number | null;
}
