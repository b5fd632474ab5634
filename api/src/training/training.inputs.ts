import { Extensions, Field, Float, ID, InputType, Int } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar } from '../platform/scalars.js';

@InputType({ description: 'A course that one’s organisation offers.' })
export class SaveTrainingCourseInput extends Repeatable {
  @Field(() => ID, { nullable: true, description: 'The course to change; null: a new one.' })
  id?: string | null;
  @Field(() => String, { description: 'Its name.' })
  @Extensions({ maxLength: 200 })
  name!: string;
  @Field(() => DateScalar, { description: 'The day.' })
  heldOn!: string;
  @Field(() => Float, { description: 'Hours; more than none, at most a thousand.' })
  hours!: number;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}

@InputType({ description: 'Who took part in a course, or did not although it was registered.' })
export class RecordTrainingInput extends Repeatable {
  @Field(() => ID, { description: 'Which course; held today or before.' })
  courseId!: string;
  @Field(() => [ID], {
    description: 'Who: people with a role in the organisation, or who coordinate for it.',
  })
  personIds!: string[];
  @Field(() => Boolean, { defaultValue: true, description: 'False: they did not, it was a mistake.' })
  tookPart!: boolean;
}
