import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { Content } from '../consent/content.type.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({
  description: 'Health personnel open kinds of content to the parents of somebody from 12 to 18.',
})
export class OpenToParentsInput extends Repeatable {
  @Field(() => ID, { description: 'Whose data.' })
  patientId!: string;
  @Field(() => [Content], {
    description:
      'What; at least one kind. From 16 only what parental responsibility needs. The municipality and the GP decide on PLAN and MEETING.',
  })
  contents!: Content[];
  @Field(() => String, { description: 'Why, in words; at least 10 characters.' })
  @Extensions({ maxLength: 2000 })
  reason!: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until; otherwise the sixteenth birthday, or the eighteenth where the patient is 16 already.',
  })
  validTo?: Date | null;
}

@InputType({ description: 'Closes again what was opened to parents, at once.' })
export class CloseToParentsInput extends Repeatable {
  @Field(() => ID, { description: 'Which opening.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
}
