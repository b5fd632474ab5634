import { Field, ID, InputType, Int } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar } from '../platform/scalars.js';

@InputType({
  description:
    'Somebody stands in while a coordinator or a GP is away: for all of their patients, from the first day to the last.',
})
export class AppointSubstituteInput extends Repeatable {
  @Field(() => ID, {
    nullable: true,
    description: 'The grant of who is away; the caller’s own unless told.',
  })
  grantId?: string | null;
  @Field(() => ID, { description: 'The grant of who stands in, in the same organisation.' })
  substituteGrantId!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;
  @Field(() => DateScalar, { description: 'Last day.' })
  endsOn!: string;
}

@InputType({ description: 'Calls a substitution off, or ends it before its last day.' })
export class EndSubstitutionInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
