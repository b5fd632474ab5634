import { ArgsType, Extensions, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Urgency } from './referral.entity.js';
import { ReferralStatus } from './referral.status.js';
import { Area } from '../pathway/area.js';
import { PageArgs } from '../platform/pagination.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { SEARCHED } from '../platform/searched.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class ReferralFilter {
  @Field(() => [ReferralStatus], { nullable: true, description: 'One of these.' })
  status?: ReferralStatus[];
  @Field(() => [Area], { nullable: true, description: 'Area.' })
  area?: Area[];
  @Field(() => [Urgency], { nullable: true, description: 'Urgency.' })
  urgency?: Urgency[];
  @Field(() => [String], { nullable: true, description: 'To these pathways.' })
  pathwayKey?: string[];
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => ID, { nullable: true, description: 'At this unit or below it.' })
  toUnit?: string;
  @Field(() => ID, { nullable: true, description: 'From this unit or below it.' })
  fromUnit?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Received before.' })
  receivedBefore?: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Received then or after.' })
  receivedAfter?: Date;
  @Field(() => DateScalar, { nullable: true, description: 'To be assessed before this day.' })
  assessBefore?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Text in the patient’s name; at least two characters.',
  })
  @Extensions(SEARCHED)
  q?: string;
}

export enum ReferralOrder {
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
  RECEIVED_AT_DESC = 'RECEIVED_AT_DESC',
  RECEIVED_AT_ASC = 'RECEIVED_AT_ASC',
  ASSESS_BY_ASC = 'ASSESS_BY_ASC',
}
registerEnumType(ReferralOrder, {
  name: 'ReferralOrder',
  description: 'Orderings.',
  valuesConfig: {
    CREATED_AT_DESC: { description: 'Newest first.' },
    CREATED_AT_ASC: { description: 'Oldest first.' },
    RECEIVED_AT_DESC: { description: 'Received last, first; drafts before.' },
    RECEIVED_AT_ASC: { description: 'Received first, first; drafts last.' },
    ASSESS_BY_ASC: { description: 'To be assessed first.' },
  },
});

@ArgsType()
export class ReferralArgs extends PageArgs {
  @Field(() => ReferralFilter, { nullable: true, description: 'Which.' })
  filter?: ReferralFilter;
  @Field(() => ReferralOrder, { nullable: true, description: 'In which order.' })
  orderBy?: ReferralOrder;
}
