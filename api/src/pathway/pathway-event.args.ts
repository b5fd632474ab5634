import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class PathwayEventFilter {
  @Field(() => [String], { nullable: true, description: 'Kinds of event.' })
  kind?: string[];
}

export enum PathwayEventOrder {
  OCCURRED_AT_ASC = 'OCCURRED_AT_ASC',
  OCCURRED_AT_DESC = 'OCCURRED_AT_DESC',
}
registerEnumType(PathwayEventOrder, {
  name: 'PathwayEventOrder',
  description: 'Orderings.',
  valuesConfig: {
    OCCURRED_AT_ASC: { description: 'First first.' },
    OCCURRED_AT_DESC: { description: 'Last first.' },
  },
});

@ArgsType()
export class PathwayEventArgs extends PageArgs {
  @Field(() => PathwayEventFilter, { nullable: true, description: 'Which.' })
  filter?: PathwayEventFilter;
  @Field(() => PathwayEventOrder, { nullable: true, description: 'In which order.' })
  orderBy?: PathwayEventOrder;
}
