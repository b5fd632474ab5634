import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { DutyKind } from './duty.status.js';
import { PageArgs } from '../platform/pagination.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class DutyFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person.' })
  person?: string;
  @Field(() => ID, { nullable: true, description: 'At this unit or below it.' })
  unit?: string;
  @Field(() => [DutyKind], { nullable: true, description: 'One of these.' })
  kind?: DutyKind[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'Over then or later.' })
  from?: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Begun before.' })
  to?: Date;
}

export enum DutyOrder {
  STARTS_AT_DESC = 'STARTS_AT_DESC',
}
registerEnumType(DutyOrder, {
  name: 'DutyOrder',
  description: 'Orderings.',
  valuesConfig: { STARTS_AT_DESC: { description: 'The latest first.' } },
});

@ArgsType()
export class DutyArgs extends PageArgs {
  @Field(() => DutyFilter, { nullable: true, description: 'Which.' })
  filter?: DutyFilter;
  @Field(() => DutyOrder, { nullable: true, description: 'In which order.' })
  orderBy?: DutyOrder;
}
