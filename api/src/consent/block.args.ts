import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class BlockFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => Boolean, { nullable: true, description: 'That hold now, or that do not.' })
  current?: boolean;
}

export enum BlockOrder {
  VALID_FROM_DESC = 'VALID_FROM_DESC',
}
registerEnumType(BlockOrder, {
  name: 'BlockOrder',
  description: 'Orderings.',
  valuesConfig: {
    VALID_FROM_DESC: { description: 'Newest first.' },
  },
});

@ArgsType()
export class BlockArgs extends PageArgs {
  @Field(() => BlockFilter, { nullable: true, description: 'Which.' })
  filter?: BlockFilter;
  @Field(() => BlockOrder, { nullable: true, description: 'In which order.' })
  orderBy?: BlockOrder;
}
