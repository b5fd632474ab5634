import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { PlanPart } from './plan-part.type.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({
  description: 'Somebody who takes part in a plan: added, shown more or less, or no longer taking part.',
})
export class SharePlanInput extends Repeatable {
  @Field(() => ID, { description: 'Which plan.' })
  planId!: string;
  @Field(() => ID, { nullable: true, description: 'The participant who changes; a new one without.' })
  id?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who: a person who has to do with the patient.' })
  personId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Or somebody outside, by name, who sees nothing here.',
  })
  @Extensions({ maxLength: 200 })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'As what, such as lærer.' })
  @Extensions({ maxLength: 200 })
  role?: string | null;
  @Field(() => [PlanPart], {
    nullable: true,
    description: 'What is shared with them; null: as it was, nothing at first.',
  })
  parts?: PlanPart[] | null;
  @Field(() => Boolean, { nullable: true, description: 'They take part no longer.' })
  ended?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'The participant’s version that the change rests on.' })
  expectedVersion?: number | null;
}
