import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class RepresentationFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => Boolean, { nullable: true, description: 'That hold now, or that do not.' })
  current?: boolean;
}

export enum RepresentationOrder {
  VALID_FROM_DESC = 'VALID_FROM_DESC',
}
registerEnumType(RepresentationOrder, {
  name: 'RepresentationOrder',
  description: 'Orderings.',
  valuesConfig: { VALID_FROM_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class RepresentationArgs extends PageArgs {
  @Field(() => RepresentationFilter, { nullable: true, description: 'Which.' })
  filter?: RepresentationFilter;
  @Field(() => RepresentationOrder, { nullable: true, description: 'In which order.' })
  orderBy?: RepresentationOrder;
}
