import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { TaskKind, TaskStatus } from './task.type.js';
import { DateScalar } from '../platform/scalars.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class TaskFilter {
  @Field(() => Boolean, { nullable: true, description: 'Done or not.' })
  done?: boolean;
  @Field(() => [TaskStatus], { nullable: true, description: 'One of these.' })
  status?: TaskStatus[];
  @Field(() => [TaskKind], { nullable: true, description: 'What is to be done.' })
  kind?: TaskKind[];
  @Field(() => DateScalar, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only those that are mine.' })
  mine?: boolean;
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => ID, { nullable: true, description: 'One pathway’s.' })
  pathway?: string;
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
