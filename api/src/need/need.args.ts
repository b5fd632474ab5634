import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { NeedKind, NeedStatus } from './need.entity.js';
import { Side } from '../authz/roles.js';
import { PageArgs } from '../platform/pagination.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class NeedFilter {
  @Field(() => [NeedStatus], { nullable: true, description: 'One of these.' })
  status?: NeedStatus[];
  @Field(() => Side, { nullable: true, description: 'Which side is to meet it.' })
  side?: Side;
  @Field(() => [NeedKind], { nullable: true, description: 'What is needed.' })
  kind?: NeedKind[];
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Reported at this instant or after.' })
  reportedSince?: Date;
}

export enum NeedOrder {
  REPORTED_AT_ASC = 'REPORTED_AT_ASC',
  REPORTED_AT_DESC = 'REPORTED_AT_DESC',
}
registerEnumType(NeedOrder, {
  name: 'NeedOrder',
  description: 'Orderings.',
  valuesConfig: {
    REPORTED_AT_ASC: { description: 'Oldest first.' },
    REPORTED_AT_DESC: { description: 'Newest first.' },
  },
});

@ArgsType()
export class NeedArgs extends PageArgs {
  @Field(() => NeedFilter, { nullable: true, description: 'Which.' })
  filter?: NeedFilter;
  @Field(() => NeedOrder, { nullable: true, description: 'In which order.' })
  orderBy?: NeedOrder;
}
