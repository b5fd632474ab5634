import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { WithheldType } from './withholding.type.js';
import { Content } from '../consent/content.type.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar } from '../platform/scalars.js';

const WORDS = { maxLength: 2000 };
const GROUND = 'The ground: a code of `withholdingGrounds`.';
const REASON = 'Why, in words; at least 10 characters.';

@InputType({
  description: 'Health personnel withhold kinds of content from the parents of somebody under 16.',
})
export class WithholdFromParentsInput extends Repeatable {
  @Field(() => ID, { description: 'Whose data.' })
  patientId!: string;
  @Field(() => [Content], {
    description: 'What; at least one kind. The municipality and the GP decide on PLAN and MEETING.',
  })
  contents!: Content[];
  @Field(() => String, { description: GROUND })
  ground!: string;
  @Field(() => String, { description: REASON })
  @Extensions(WORDS)
  reason!: string;
  @Field(() => DateScalar, { nullable: true, description: 'To be considered anew by.' })
  reviewOn?: string | null;
}

@InputType({
  description: 'Health personnel withhold something from the patient, in the narrow cases of the law.',
})
export class WithholdFromPatientInput extends Repeatable {
  @Field(() => ID, { description: 'Whose data.' })
  patientId!: string;
  @Field(() => [Content], {
    nullable: true,
    description: 'Kinds of content, PATIENT excepted; exactly one of contents and objectId.',
  })
  contents?: Content[] | null;
  @Field(() => WithheldType, { nullable: true, description: 'What the one object is.' })
  objectType?: WithheldType | null;
  @Field(() => ID, { nullable: true, description: 'The one object; no more is withheld than must be.' })
  objectId?: string | null;
  @Field(() => String, { description: GROUND })
  ground!: string;
  @Field(() => String, { description: REASON })
  @Extensions(WORDS)
  reason!: string;
  @Field(() => DateScalar, { description: 'To be considered anew by; a day to come.' })
  reviewOn!: string;
}

@InputType({ description: 'Considered anew, and still withheld.' })
export class ReviewWithholdingInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
  @Field(() => String, { description: REASON })
  @Extensions(WORDS)
  reason!: string;
  @Field(() => DateScalar, { description: 'To be considered anew by; a day to come.' })
  reviewOn!: string;
}

@InputType({ description: 'No longer withheld.' })
export class EndWithholdingInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  @Extensions(WORDS)
  reason?: string | null;
}
