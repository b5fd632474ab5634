import { Field, ID, InputType, Int } from 'type-graphql';
import { NeedKind, NeedStatus } from './need.entity.js';
import { Side } from '../authz/roles.js';
import { OnBehalf } from '../platform/on-behalf.js';
import { Repeatable } from '../platform/repeatable.js';

@InputType({
  description: 'Says that a patient needs a coordinator, a child coordinator or an individual plan.',
})
export class ReportNeedInput extends Repeatable {
  @Field(() => ID, { description: 'Whose need.' })
  patientId!: string;
  @Field(() => NeedKind, { description: 'What is needed.' })
  kind!: NeedKind;
  @Field(() => Side, {
    nullable: true,
    description: 'Which side is to meet it: staff report to their own; the municipality unless told.',
  })
  side?: Side | null;
  @Field(() => ID, { nullable: true, description: 'The pathway that it arises in.' })
  pathwayId?: string | null;
  @Field(() => String, { nullable: true, description: 'What the reporter adds.' })
  note?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The patient agrees that it is reported; required from staff.',
  })
  patientAgrees?: boolean | null;
  @Field(() => OnBehalf, { nullable: true, description: 'What the patient said, recorded by staff.' })
  onBehalf?: OnBehalf | null;
}

@InputType({ description: 'The coordinating unit decides on a reported need.' })
export class DecideNeedInput extends Repeatable {
  @Field(() => ID, { description: 'The need.' })
  id!: string;
  @Field(() => NeedStatus, { description: 'GRANTED or DECLINED.' })
  status!: NeedStatus;
  @Field(() => String, {
    nullable: true,
    description: 'In words that the patient can read; required when it is declined.',
  })
  decision?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that the decision rests on.' })
  expectedVersion?: number | null;
}
