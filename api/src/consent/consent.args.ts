import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class ConsentFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => Boolean, { nullable: true, description: 'That hold now, or that do not.' })
  current?: boolean;
}

export enum ConsentOrder {
  VALID_FROM_DESC = 'VALID_FROM_DESC',
}
registerEnumType(ConsentOrder, {
  name: 'ConsentOrder',
  description: 'Orderings.',
  valuesConfig: {
    VALID_FROM_DESC: { description: 'Newest first.' },
  },
});

@ArgsType()
export class ConsentArgs extends PageArgs {
  @Field(() => ConsentFilter, { nullable: true, description: 'Which.' })
  filter?: ConsentFilter;
  @Field(() => ConsentOrder, { nullable: true, description: 'In which order.' })
  orderBy?: ConsentOrder;
}
