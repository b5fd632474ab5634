import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class DraftFilter {
  @Field(() => ID, { nullable: true, description: 'About one patient.' })
  patient?: string;
  @Field(() => String, { nullable: true, description: 'Of one form.' })
  form?: string;
  @Field(() => ID, {
    nullable: true,
    description: 'About one object: a case, plan, meeting or thread, or the patient and nothing else.',
  })
  about?: string;
}

export enum DraftOrder {
  SAVED_AT_DESC = 'SAVED_AT_DESC',
}
registerEnumType(DraftOrder, {
  name: 'DraftOrder',
  description: 'Orderings.',
  valuesConfig: { SAVED_AT_DESC: { description: 'Last saved first.' } },
});

@ArgsType()
export class DraftArgs extends PageArgs {
  @Field(() => DraftFilter, { nullable: true, description: 'Which.' })
  filter?: DraftFilter;
  @Field(() => DraftOrder, { nullable: true, description: 'In which order.' })
  orderBy?: DraftOrder;
}
