import { Extensions, Field, ID, InputType } from 'type-graphql';
import { Content } from '../consent/content.type.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

const WORDS = { maxLength: 2000 };

@InputType({
  description: 'That the disclosure is withheld from the patient, in the narrow cases of the law.',
})
export class WithheldDisclosureInput {
  @Field(() => String, { description: 'The ground: a code of `withholdingGrounds`.' })
  ground!: string;
  @Field(() => String, { description: 'Why, in words; at least 10 characters.' })
  @Extensions(WORDS)
  reason!: string;
  @Field(() => DateScalar, { description: 'To be considered anew by; a day to come.' })
  reviewOn!: string;
}

@InputType({ description: 'What was told outside despite the duty of silence.' })
export class RecordDisclosureInput extends Repeatable {
  @Field(() => ID, { description: 'Whose data.' })
  patientId!: string;
  @Field(() => String, { description: 'To whom: person or body.' })
  @Extensions({ maxLength: 300 })
  recipient!: string;
  @Field(() => [Content], { description: 'What kinds of content; at least one.' })
  contents!: Content[];
  @Field(() => String, { description: 'What was told, in short.' })
  @Extensions(WORDS)
  summary!: string;
  @Field(() => String, { description: 'The ground: a code of `disclosureGrounds`.' })
  ground!: string;
  @Field(() => String, { nullable: true, description: 'The ground in words; required with OTHER.' })
  @Extensions({ maxLength: 300 })
  groundWords?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was told; now unless told.' })
  disclosedAt?: Date | null;
  @Field(() => WithheldDisclosureInput, {
    nullable: true,
    description: 'Withheld from the patient from the start; the patient is told of it otherwise.',
  })
  withheldFromPatient?: WithheldDisclosureInput | null;
}
