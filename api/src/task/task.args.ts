import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class TaskFilter {
  @Field(() => Boolean, { nullable: true, description: 'Done or not.' })
  done?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Only those that are mine.' })
  mine?: boolean;
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
}

export enum TaskOrder {
  DUE_ON_ASC = 'DUE_ON_ASC',
}
registerEnumType(TaskOrder, {
  name: 'TaskOrder',
  description: 'Orderings.',
  valuesConfig: {
    DUE_ON_ASC: { description: 'Due first.' },
  },
});

@ArgsType()
export class TaskArgs extends PageArgs {
  @Field(() => TaskFilter, { nullable: true, description: 'Which.' })
  filter?: TaskFilter;
  @Field(() => TaskOrder, { nullable: true, description: 'In which order.' })
  orderBy?: TaskOrder;
}
