import { Extensions, Field, ID, InputType, Int } from 'type-graphql';
import { RepresentationBasis } from './representation.type.js';
import { Content } from '../consent/content.type.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'Somebody who stands for the patient by a decision or a document.' })
export class RegisterRepresentativeInput extends Repeatable {
  @Field(() => ID, { description: 'Who is represented.' })
  patientId!: string;
  @Field(() => String, { description: 'Identity number of whoever represents the patient.' })
  @Extensions({ maxLength: 120 })
  nationalId!: string;
  @Field(() => String, { description: 'Given name and family name.' })
  @Extensions({ maxLength: 120 })
  name!: string;
  @Field(() => RepresentationBasis, { description: 'On what basis.' })
  basis!: RepresentationBasis;
  @Field(() => [Content], {
    nullable: true,
    description: 'What they see; at least one kind. Not for CHILD_WELFARE, who see what parents do.',
  })
  contents?: Content[] | null;
  @Field(() => String, { description: 'The document or decision: a reference by which it is found.' })
  @Extensions({ maxLength: 300 })
  document!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who decided it; required but for PROXY, which the patient signs.',
  })
  @Extensions({ maxLength: 300 })
  decidedBy?: string | null;
  @Field(() => DateScalar, { description: 'Decided, or signed, on; not in the future.' })
  decidedOn!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From; now unless told, never earlier.' })
  validFrom?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until; until ended unless told.' })
  validTo?: Date | null;
}

@InputType({ description: 'Ends a representation, at once.' })
export class EndRepresentationInput extends Repeatable {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the act rests on.' })
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'Why.' })
  @Extensions({ maxLength: 2000 })
  reason?: string | null;
}
