import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LetterKind, LetterRecipient } from './letter.type.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class LetterFilter {
  @Field(() => ID, { nullable: true, description: 'About this patient.' })
  patient?: string;
  @Field(() => ID, { nullable: true, description: 'About this referral.' })
  referral?: string;
  @Field(() => [LetterKind], { nullable: true, description: 'That tell one of these.' })
  kind?: LetterKind[];
  @Field(() => [LetterRecipient], { nullable: true, description: 'To one of these.' })
  recipient?: LetterRecipient[];
  @Field(() => Boolean, { nullable: true, description: 'That wait to be printed, or do not.' })
  toPrint?: boolean;
}

export enum LetterOrder {
  MADE_AT_DESC = 'MADE_AT_DESC',
  MADE_AT_ASC = 'MADE_AT_ASC',
}
registerEnumType(LetterOrder, {
  name: 'LetterOrder',
  description: 'Orderings.',
  valuesConfig: {
    MADE_AT_DESC: { description: 'Newest first.' },
    MADE_AT_ASC: { description: 'Oldest first.' },
  },
});

@ArgsType()
export class LetterArgs extends PageArgs {
  @Field(() => LetterFilter, { nullable: true, description: 'Which.' })
  filter?: LetterFilter;
  @Field(() => LetterOrder, { nullable: true, description: 'In which order.' })
  orderBy?: LetterOrder;
}
