import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class ObjectionFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => Boolean, { nullable: true, description: 'That stand, or that were withdrawn.' })
  current?: boolean;
}

export enum ObjectionOrder {
  VALID_FROM_DESC = 'VALID_FROM_DESC',
}
registerEnumType(ObjectionOrder, {
  name: 'ObjectionOrder',
  description: 'Orderings.',
  valuesConfig: { VALID_FROM_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class ObjectionArgs extends PageArgs {
  @Field(() => ObjectionFilter, { nullable: true, description: 'Which.' })
  filter?: ObjectionFilter;
  @Field(() => ObjectionOrder, { nullable: true, description: 'In which order.' })
  orderBy?: ObjectionOrder;
}
