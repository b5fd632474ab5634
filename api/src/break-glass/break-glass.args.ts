import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class BreakGlassFilter {
  @Field(() => ID, { nullable: true, description: 'Opened by this person.' })
  openedBy?: string;
  @Field(() => Boolean, { nullable: true, description: 'Reviewed, or not.' })
  reviewed?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Past the time for its review, or not.' })
  overdue?: boolean;
}

export enum BreakGlassOrder {
  OPENED_AT_DESC = 'OPENED_AT_DESC',
  REVIEW_DUE_AT_ASC = 'REVIEW_DUE_AT_ASC',
}
registerEnumType(BreakGlassOrder, {
  name: 'BreakGlassOrder',
  description: 'Orderings.',
  valuesConfig: {
    OPENED_AT_DESC: { description: 'Newest first.' },
    REVIEW_DUE_AT_ASC: { description: 'What is to be reviewed soonest first.' },
  },
});

@ArgsType()
export class BreakGlassArgs extends PageArgs {
  @Field(() => BreakGlassFilter, { nullable: true, description: 'Which.' })
  filter?: BreakGlassFilter;
  @Field(() => BreakGlassOrder, { nullable: true, description: 'In which order.' })
  orderBy?: BreakGlassOrder;
}
