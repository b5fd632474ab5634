import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';
import { DateTimeScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class AccessLogCheckpointFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Signed then or later.' })
  from?: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Signed before then.' })
  to?: Date;
}

export enum AccessLogCheckpointOrder {
  AT_DESC = 'AT_DESC',
  AT_ASC = 'AT_ASC',
}
registerEnumType(AccessLogCheckpointOrder, {
  name: 'AccessLogCheckpointOrder',
  description: 'Orderings.',
  valuesConfig: { AT_DESC: { description: 'Newest first.' }, AT_ASC: { description: 'Oldest first.' } },
});

@ArgsType()
export class AccessLogCheckpointArgs extends PageArgs {
  @Field(() => AccessLogCheckpointFilter, { nullable: true, description: 'Which.' })
  filter?: AccessLogCheckpointFilter;
  @Field(() => AccessLogCheckpointOrder, { nullable: true, description: 'In which order.' })
  orderBy?: AccessLogCheckpointOrder;
}
