import { ArgsType, Extensions, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DeadlineStatus } from './deadline.entity.js';
import { Side } from '../authz/roles.js';
import { Area } from '../pathway/area.js';
import { Force } from '../definition/definition.entity.js';
import { PageArgs } from '../platform/pagination.js';
import { DateScalar } from '../platform/scalars.js';
import { SEARCHED } from '../platform/searched.js';

@InputType({ description: 'Which deadlines; every part that is given must hold.' })
export class DeadlineFilter {
  @Field(() => [DeadlineStatus], { nullable: true, description: 'One of these statuses, today.' })
  status?: DeadlineStatus[];
  @Field(() => Side, { nullable: true, description: 'The side that must act.' })
  side?: Side;
  @Field(() => [Force], { nullable: true, description: 'How binding.' })
  force?: Force[];
  @Field(() => [String], { nullable: true, description: 'The clock’s name, such as CLINICAL_DECISION.' })
  kind?: string[];
  @Field(() => [Area], { nullable: true, description: 'Area.' })
  area?: Area[];
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Due on this day or after.' })
  dueAfter?: string;
  @Field(() => ID, { nullable: true, description: 'At this unit or below it.' })
  unit?: string;
  @Field(() => [String], { nullable: true, description: 'In these pathways.' })
  pathwayKey?: string[];
  @Field(() => ID, {
    nullable: true,
    description: 'Of patients for whom this person is the accountable coordinator.',
  })
  coordinator?: string;
  @Field(() => String, {
    nullable: true,
    description: 'Text in the patient’s name; at least two characters.',
  })
  @Extensions(SEARCHED)
  q?: string;
}

export enum DeadlineOrder {
  DUE_ON_ASC = 'DUE_ON_ASC',
  DUE_ON_DESC = 'DUE_ON_DESC',
  STARTS_ON_ASC = 'STARTS_ON_ASC',
  STARTS_ON_DESC = 'STARTS_ON_DESC',
}
registerEnumType(DeadlineOrder, {
  name: 'DeadlineOrder',
  description: 'Orderings of deadlines.',
  valuesConfig: {
    DUE_ON_ASC: { description: 'Due first.' },
    DUE_ON_DESC: { description: 'Due last.' },
    STARTS_ON_ASC: { description: 'Oldest clock first.' },
    STARTS_ON_DESC: { description: 'Newest clock first.' },
  },
});

@ArgsType()
export class DeadlineArgs extends PageArgs {
  @Field(() => DeadlineFilter, { nullable: true, description: 'Which deadlines.' })
  filter?: DeadlineFilter;
  @Field(() => DeadlineOrder, { nullable: true, description: 'In which order; due first unless told.' })
  orderBy?: DeadlineOrder;
}
