import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';
import { DateScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class SubstitutionFilter {
  @Field(() => ID, { nullable: true, description: 'Of this person’s being away.' })
  person?: string;
  @Field(() => ID, { nullable: true, description: 'In which this person stands in.' })
  substitute?: string;
  @Field(() => DateScalar, { nullable: true, description: 'That last until this day or longer.' })
  from?: string;
}

export enum SubstitutionOrder {
  STARTS_ON_DESC = 'STARTS_ON_DESC',
}
registerEnumType(SubstitutionOrder, {
  name: 'SubstitutionOrder',
  description: 'Orderings.',
  valuesConfig: { STARTS_ON_DESC: { description: 'What begins last, first.' } },
});

@ArgsType()
export class SubstitutionArgs extends PageArgs {
  @Field(() => SubstitutionFilter, { nullable: true, description: 'Which.' })
  filter?: SubstitutionFilter;
  @Field(() => SubstitutionOrder, { nullable: true, description: 'In which order.' })
  orderBy?: SubstitutionOrder;
}
