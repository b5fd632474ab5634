import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { FindingKind, FindingStatus } from './finding.entity.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class AccessFindingFilter {
  @Field(() => [FindingKind], { nullable: true, description: 'One of these.' })
  kind?: FindingKind[];
  @Field(() => [FindingStatus], { nullable: true, description: 'One of these.' })
  status?: FindingStatus[];
  @Field(() => ID, { nullable: true, description: 'Of this person’s looks.' })
  person?: string;
}

export enum AccessFindingOrder {
  FOUND_AT_DESC = 'FOUND_AT_DESC',
}
registerEnumType(AccessFindingOrder, {
  name: 'AccessFindingOrder',
  description: 'Orderings.',
  valuesConfig: { FOUND_AT_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class AccessFindingArgs extends PageArgs {
  @Field(() => AccessFindingFilter, { nullable: true, description: 'Which.' })
  filter?: AccessFindingFilter;
  @Field(() => AccessFindingOrder, { nullable: true, description: 'In which order.' })
  orderBy?: AccessFindingOrder;
}
