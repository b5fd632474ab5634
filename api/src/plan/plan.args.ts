import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PlanKind, PlanStatus } from './plan.type.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class PlanFilter {
  @Field(() => [PlanKind], { nullable: true, description: 'What kind.' })
  kind?: PlanKind[];
  @Field(() => [PlanStatus], { nullable: true, description: 'Where it stands.' })
  status?: PlanStatus[];
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => ID, { nullable: true, description: 'One pathway’s.' })
  pathway?: string;
}

export enum PlanOrder {
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
}
registerEnumType(PlanOrder, {
  name: 'PlanOrder',
  description: 'Orderings.',
  valuesConfig: {
    CREATED_AT_DESC: { description: 'Newest first.' },
    CREATED_AT_ASC: { description: 'Oldest first.' },
  },
});

@ArgsType()
export class PlanArgs extends PageArgs {
  @Field(() => PlanFilter, { nullable: true, description: 'Which.' })
  filter?: PlanFilter;
  @Field(() => PlanOrder, { nullable: true, description: 'In which order.' })
  orderBy?: PlanOrder;
}
