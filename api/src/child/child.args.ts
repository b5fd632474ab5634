import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class ChildFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => Boolean, { nullable: true, description: 'Followed up, or not yet.' })
  done?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Past the day by which it was to be done, or not.' })
  overdue?: boolean;
}

export enum ChildOrder {
  DUE_ON_ASC = 'DUE_ON_ASC',
  BIRTH_YEAR_DESC = 'BIRTH_YEAR_DESC',
}
registerEnumType(ChildOrder, {
  name: 'ChildOrder',
  description: 'Orderings.',
  valuesConfig: {
    DUE_ON_ASC: { description: 'What is to be done soonest first; without a day last.' },
    BIRTH_YEAR_DESC: { description: 'Youngest first.' },
  },
});

@ArgsType()
export class ChildArgs extends PageArgs {
  @Field(() => ChildFilter, { nullable: true, description: 'Which.' })
  filter?: ChildFilter;
  @Field(() => ChildOrder, { nullable: true, description: 'In which order.' })
  orderBy?: ChildOrder;
}

@InputType({ description: 'Which; every part that is given must hold.' })
export class ChildrenAskedFilter {
  @Field(() => ID, { nullable: true, description: 'One patient.' })
  patient?: string;
}

export enum ChildrenAskedOrder {
  ASKED_AT_DESC = 'ASKED_AT_DESC',
}
registerEnumType(ChildrenAskedOrder, {
  name: 'ChildrenAskedOrder',
  description: 'Orderings.',
  valuesConfig: { ASKED_AT_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class ChildrenAskedArgs extends PageArgs {
  @Field(() => ChildrenAskedFilter, { nullable: true, description: 'Which.' })
  filter?: ChildrenAskedFilter;
  @Field(() => ChildrenAskedOrder, { nullable: true, description: 'In which order.' })
  orderBy?: ChildrenAskedOrder;
}
