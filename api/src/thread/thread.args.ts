import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ThreadSubject } from './thread.type.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class ThreadFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => [ThreadSubject], { nullable: true, description: 'About what.' })
  subject?: ThreadSubject[];
  @Field(() => Boolean, { nullable: true, description: 'Closed, or not.' })
  closed?: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'With messages that the caller has not read, or without.',
  })
  unread?: boolean;
}

export enum ThreadOrder {
  LAST_MESSAGE_AT_DESC = 'LAST_MESSAGE_AT_DESC',
  UNREAD_DESC = 'UNREAD_DESC',
}
registerEnumType(ThreadOrder, {
  name: 'ThreadOrder',
  description: 'Orderings.',
  valuesConfig: {
    LAST_MESSAGE_AT_DESC: { description: 'Those last written in first.' },
    UNREAD_DESC: {
      description: 'Those with something that the caller has not read first, then those last written in.',
    },
  },
});

@ArgsType()
export class ThreadArgs extends PageArgs {
  @Field(() => ThreadFilter, { nullable: true, description: 'Which.' })
  filter?: ThreadFilter;
  @Field(() => ThreadOrder, { nullable: true, description: 'In which order.' })
  orderBy?: ThreadOrder;
}
