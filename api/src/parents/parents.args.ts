import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class ParentalOpeningFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => Boolean, { nullable: true, description: 'That hold now, or that do not.' })
  current?: boolean;
}

export enum ParentalOpeningOrder {
  VALID_FROM_DESC = 'VALID_FROM_DESC',
}
registerEnumType(ParentalOpeningOrder, {
  name: 'ParentalOpeningOrder',
  description: 'Orderings.',
  valuesConfig: { VALID_FROM_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class ParentalOpeningArgs extends PageArgs {
  @Field(() => ParentalOpeningFilter, { nullable: true, description: 'Which.' })
  filter?: ParentalOpeningFilter;
  @Field(() => ParentalOpeningOrder, { nullable: true, description: 'In which order.' })
  orderBy?: ParentalOpeningOrder;
}
