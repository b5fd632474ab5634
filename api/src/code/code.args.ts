import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { CodeType, Requirement } from './code.entity.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class NationalCodeFilter {
  @Field(() => String, { nullable: true, description: 'For this pathway.' })
  pathwayKey?: string;
  @Field(() => [String], { nullable: true, description: 'Of these editions, by key.' })
  editionKey?: string[];
  @Field(() => [String], { nullable: true, description: 'For these events.' })
  eventKind?: string[];
  @Field(() => [CodeType], { nullable: true, description: 'Of these types.' })
  type?: CodeType[];
  @Field(() => [Requirement], { nullable: true, description: 'As binding as this.' })
  requirement?: Requirement[];
  @Field(() => Boolean, { nullable: true, description: 'Whether the code itself was found.' })
  known?: boolean;
  @Field(() => String, { nullable: true, description: 'This code, alone or combined.' })
  code?: string;
}

export enum NationalCodeOrder {
  KEY_ASC = 'KEY_ASC',
}
registerEnumType(NationalCodeOrder, {
  name: 'NationalCodeOrder',
  description: 'Orderings.',
  valuesConfig: { KEY_ASC: { description: 'As in the list.' } },
});

@ArgsType()
export class NationalCodeArgs extends PageArgs {
  @Field(() => NationalCodeFilter, { nullable: true, description: 'Which.' })
  filter?: NationalCodeFilter;
  @Field(() => NationalCodeOrder, { nullable: true, description: 'In which order.' })
  orderBy?: NationalCodeOrder;
}
