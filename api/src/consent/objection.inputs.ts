import { Extensions, Field, ID, InputType } from 'type-graphql';
import { Content } from './content.type.js';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({
  description:
    'Objection: the patient does not want the specialist service’s content of these kinds shared with those who cooperate.',
})
export class ObjectToSharingInput extends Repeatable {
  @Field(() => ID, { description: 'Whose record.' })
  patientId!: string;
  @Field(() => [Content], {
    nullable: true,
    description:
      'REFERRAL, PATHWAY, PLAN; all of these unless told. Other kinds are not shared on this ground.',
  })
  contents?: Content[] | null;
  @Field(() => String, { nullable: true, description: 'Why, if the patient says.' })
  @Extensions({ maxLength: 2000 })
  reason?: string | null;
  @Field(() => OnBehalf, {
    nullable: true,
    description: 'Recorded by staff; required from them, refused from the patient.',
  })
  onBehalf?: OnBehalf | null;
}

@InputType({ description: 'Whom a consent would name, and to what.' })
export class PreviewAccessInput {
  @Field(() => ID, { description: 'Whose record.' })
  patientId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The person who would see; exactly one of personId and unitId.',
  })
  personId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The unit whose people would see.' })
  unitId?: string | null;
  @Field(() => [Content], { description: 'What the consent would name; at least one kind.' })
  contents!: Content[];
}
