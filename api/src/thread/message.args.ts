import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class MessageFilter {
  @Field(() => Boolean, { nullable: true, description: 'Retracted, or not.' })
  retracted?: boolean;
}

export enum MessageOrder {
  SENT_AT_ASC = 'SENT_AT_ASC',
  SENT_AT_DESC = 'SENT_AT_DESC',
}
registerEnumType(MessageOrder, {
  name: 'MessageOrder',
  description: 'Orderings.',
  valuesConfig: {
    SENT_AT_ASC: { description: 'Oldest first.' },
    SENT_AT_DESC: { description: 'Newest first.' },
  },
});

@ArgsType()
export class MessageArgs extends PageArgs {
  @Field(() => MessageFilter, { nullable: true, description: 'Which.' })
  filter?: MessageFilter;
  @Field(() => MessageOrder, { nullable: true, description: 'In which order.' })
  orderBy?: MessageOrder;
}
