import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class DisclosureFilter {
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
}

export enum DisclosureOrder {
  DISCLOSED_AT_DESC = 'DISCLOSED_AT_DESC',
}
registerEnumType(DisclosureOrder, {
  name: 'DisclosureOrder',
  description: 'Orderings.',
  valuesConfig: { DISCLOSED_AT_DESC: { description: 'Newest first.' } },
});

@ArgsType()
export class DisclosureArgs extends PageArgs {
  @Field(() => DisclosureFilter, { nullable: true, description: 'Which.' })
  filter?: DisclosureFilter;
  @Field(() => DisclosureOrder, { nullable: true, description: 'In which order.' })
  orderBy?: DisclosureOrder;
}
