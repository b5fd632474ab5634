import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { Content } from './content.type.js';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateTimeScalar } from '../platform/scalars.js';

const ON_BEHALF = 'Recorded by staff; required from them, refused from the patient.';

@InputType({ description: 'Consent: the patient lets a person or a unit see kinds of content.' })
export class GrantConsentInput extends Repeatable {
  @Field(() => ID, { description: 'Whose consent.' })
  patientId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The person who may see; exactly one of personId and unitId.',
  })
  personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The unit whose people may see.' })
  unitId?: string | null;
  @Field(() => [Content], { description: 'What they may see; at least one kind.' })
  contents!: Content[];
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From; now unless told, never earlier than today.',
  })
  validFrom?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until; until withdrawn unless told.' })
  validTo?: Date | null;
  @Field(() => OnBehalf, { nullable: true, description: ON_BEHALF })
  onBehalf?: OnBehalf | null;
}

@InputType({ description: 'Ends a consent or lifts a block, at once.' })
export class EndConsentInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
  @Field(() => OnBehalf, { nullable: true, description: ON_BEHALF })
  onBehalf?: OnBehalf | null;
}

@InputType({ description: 'Block: the patient closes content to a person, a unit or an organisation.' })
export class BlockAccessInput extends Repeatable {
  @Field(() => ID, { description: 'Whose record.' })
  patientId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The person who is closed out; exactly one of personId and unitId.',
  })
  personId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The unit, or the whole organisation, that is closed out.',
  })
  unitId?: string | null;
  @Field(() => [Content], { nullable: true, description: 'What is closed; everything unless told.' })
  contents?: Content[] | null;
  @Field(() => String, { nullable: true, description: 'Why, if the patient says.' })
  @Extensions({ maxLength: 2000 })
  reason?: string | null;
  @Field(() => OnBehalf, { nullable: true, description: ON_BEHALF })
  onBehalf?: OnBehalf | null;
}
