import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class HandoverNoteFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
}

export enum HandoverNoteOrder {
  WRITTEN_AT_DESC = 'WRITTEN_AT_DESC',
}
registerEnumType(HandoverNoteOrder, {
  name: 'HandoverNoteOrder',
  description: 'Orderings.',
  valuesConfig: { WRITTEN_AT_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class HandoverNoteArgs extends PageArgs {
  @Field(() => HandoverNoteFilter, { nullable: true, description: 'Which.' })
  filter?: HandoverNoteFilter;
  @Field(() => HandoverNoteOrder, { nullable: true, description: 'In which order.' })
  orderBy?: HandoverNoteOrder;
}
