import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { PlanMeasureStatus } from './plan-part.type.js';
import { DateScalar } from '../platform/scalars.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({
  description:
    'A measure that is added, changed or taken away. What is left out stays; whoever answers for it is named anew as a whole.',
})
export class SetMeasureInput extends Repeatable {
  @Field(() => ID, { description: 'In which plan.' })
  planId!: string;
  @Field(() => ID, { nullable: true, description: 'The measure that changes; a new one without.' })
  id?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      'The decision of a meeting that a new measure carries out: its words, who does it and by when, unless told otherwise. Once for each decision.',
  })
  decisionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The goal that it is for.' })
  goalId?: string | null;
  @Field(() => String, { nullable: true, description: 'What is done; required of a new one.' })
  @Extensions({ maxLength: 2000 })
  text?: string | null;
  @Field(() => String, { nullable: true, description: 'How much and how often.' })
  @Extensions({ maxLength: 500 })
  extent?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Who answers for it: a person who has to do with the patient.',
  })
  responsibleId?: string | null;
  @Field(() => String, { nullable: true, description: 'Or a party outside, by name.' })
  @Extensions({ maxLength: 200 })
  responsibleName?: string | null;
  @Field(() => String, { nullable: true, description: 'What they are, such as helsesykepleier.' })
  @Extensions({ maxLength: 200 })
  responsibleRole?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Or the patient.' })
  responsibleIsPatient?: boolean | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when; required but in a crisis plan.' })
  dueOn?: string | null;
  @Field(() => PlanMeasureStatus, {
    nullable: true,
    description: 'How far it has come; planned unless told.',
  })
  status?: PlanMeasureStatus | null;
  @Field(() => Boolean, { nullable: true, description: 'It is in the plan no longer; versions keep it.' })
  removed?: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The measure’s version that the change rests on; required.',
  })
  expectedVersion?: number | null;
}
