import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class ErasureFilter {
  @Field(() => Boolean, { nullable: true, description: 'Carried out, or not.' })
  carriedOut?: boolean;
}

export enum ErasureOrder {
  REQUESTED_AT_DESC = 'REQUESTED_AT_DESC',
}
registerEnumType(ErasureOrder, {
  name: 'ErasureOrder',
  description: 'Orderings.',
  valuesConfig: { REQUESTED_AT_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class ErasureArgs extends PageArgs {
  @Field(() => ErasureFilter, { nullable: true, description: 'Which.' })
  filter?: ErasureFilter;
  @Field(() => ErasureOrder, { nullable: true, description: 'In which order.' })
  orderBy?: ErasureOrder;
}
