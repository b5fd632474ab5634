import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';
import { DateScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class TrainingCourseFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  heldAfter?: string;
  @Field(() => DateScalar, { nullable: true, description: 'On this day or before.' })
  heldBefore?: string;
}

@ArgsType()
export class TrainingCourseArgs extends PageArgs {
  @Field(() => TrainingCourseFilter, { nullable: true, description: 'Which.' })
  filter?: TrainingCourseFilter;
}
