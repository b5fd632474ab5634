import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { OutboxState } from './outbox.entity.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class OutboxFilter {
  @Field(() => [OutboxState], { nullable: true, description: 'In one of these states.' })
  state?: OutboxState[];
}

export enum OutboxOrder {
  SEND_AFTER_DESC = 'SEND_AFTER_DESC',
  SEND_AFTER_ASC = 'SEND_AFTER_ASC',
}
registerEnumType(OutboxOrder, {
  name: 'OutboxOrder',
  description: 'Orderings.',
  valuesConfig: {
    SEND_AFTER_DESC: { description: 'Last to be sent first.' },
    SEND_AFTER_ASC: { description: 'First to be sent first.' },
  },
});

@ArgsType()
export class OutboxArgs extends PageArgs {
  @Field(() => OutboxFilter, { nullable: true, description: 'Which.' })
  filter?: OutboxFilter;
  @Field(() => OutboxOrder, { nullable: true, description: 'In which order.' })
  orderBy?: OutboxOrder;
}
