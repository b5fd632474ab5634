import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { HealthArea } from './health-check.type.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar } from '../platform/scalars.js';

const WORDS = { maxLength: 2000 };
const NAME = { maxLength: 200 };

@InputType({ description: 'A check of somatic health or living habits.' })
export class RecordHealthCheckInput extends Repeatable {
  @Field(() => ID, { description: 'Whose.' })
  patientId!: string;
  @Field(() => ID, { nullable: true, description: 'In which pathway, if in any: it is registered there.' })
  pathwayId?: string | null;
  @Field(() => HealthArea, { description: 'What it is about.' })
  area!: HealthArea;
  @Field(() => String, { description: 'What was checked.' })
  @Extensions(NAME)
  what!: string;
  @Field(() => DateScalar, { description: 'Checked on.' })
  checkedOn!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Somebody outside who checked it; the caller unless told.',
  })
  @Extensions(NAME)
  checkedOutside?: string | null;
  @Field(() => String, { nullable: true, description: 'What was found.' })
  @Extensions(WORDS)
  result?: string | null;
  @Field(() => String, { nullable: true, description: 'What follows.' })
  @Extensions(WORDS)
  followUp?: string | null;
  @Field(() => String, { nullable: true, description: 'Who sees to it; required with what follows.' })
  @Extensions(NAME)
  followUpBy?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when; required with what follows.' })
  dueOn?: string | null;
}

@InputType({ description: 'What is found, and what follows; what is left out, or null, stays as it was.' })
export class UpdateHealthCheckInput extends Repeatable {
  @Field(() => ID, { description: 'Which check.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'What was found.' })
  @Extensions(WORDS)
  result?: string | null;
  @Field(() => String, { nullable: true, description: 'What follows.' })
  @Extensions(WORDS)
  followUp?: string | null;
  @Field(() => String, { nullable: true, description: 'Who sees to it.' })
  @Extensions(NAME)
  followUpBy?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'By when.' })
  dueOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'What follows is done.' })
  done?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on.' })
  expectedVersion?: number | null;
}
