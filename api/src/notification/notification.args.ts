import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class NotificationFilter {
  @Field(() => Boolean, { nullable: true, description: 'Unread, or read.' })
  unread?: boolean;
}

export enum NotificationOrder {
  CREATED_AT_DESC = 'CREATED_AT_DESC',
}
registerEnumType(NotificationOrder, {
  name: 'NotificationOrder',
  description: 'Orderings.',
  valuesConfig: {
    CREATED_AT_DESC: { description: 'Newest first.' },
  },
});

@ArgsType()
export class NotificationArgs extends PageArgs {
  @Field(() => NotificationFilter, { nullable: true, description: 'Which.' })
  filter?: NotificationFilter;
  @Field(() => NotificationOrder, { nullable: true, description: 'In which order.' })
  orderBy?: NotificationOrder;
}
