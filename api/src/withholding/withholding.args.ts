import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class WithholdingFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => Boolean, { nullable: true, description: 'That stand, or that were ended.' })
  current?: boolean;
}

export enum WithholdingOrder {
  VALID_FROM_DESC = 'VALID_FROM_DESC',
}
registerEnumType(WithholdingOrder, {
  name: 'WithholdingOrder',
  description: 'Orderings.',
  valuesConfig: { VALID_FROM_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class WithholdingArgs extends PageArgs {
  @Field(() => WithholdingFilter, { nullable: true, description: 'Which.' })
  filter?: WithholdingFilter;
  @Field(() => WithholdingOrder, { nullable: true, description: 'In which order.' })
  orderBy?: WithholdingOrder;
}
