import { ArgsType, Extensions, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Role } from '../authz/roles.js';
import { PageArgs } from '../platform/pagination.js';
import { SEARCHED } from '../platform/searched.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class GrantFilter {
  @Field(() => [Role], { nullable: true, description: 'Roles.' })
  role?: Role[];
  @Field(() => ID, { nullable: true, description: 'At this unit or below it.' })
  unit?: string;
  @Field(() => ID, { nullable: true, description: 'This person’s.' })
  person?: string;
  @Field(() => Boolean, { nullable: true, description: 'That hold now, or that do not.' })
  current?: boolean;
  @Field(() => String, { nullable: true, description: 'Text in the person’s name; at least two characters.' })
  @Extensions(SEARCHED)
  q?: string;
}

export enum GrantOrder {
  VALID_FROM_DESC = 'VALID_FROM_DESC',
  NAME_ASC = 'NAME_ASC',
}
registerEnumType(GrantOrder, {
  name: 'GrantOrder',
  description: 'Orderings.',
  valuesConfig: {
    VALID_FROM_DESC: { description: 'Newest first.' },
    NAME_ASC: { description: 'By the person’s name, family name first.' },
  },
});

@ArgsType()
export class GrantArgs extends PageArgs {
  @Field(() => GrantFilter, { nullable: true, description: 'Which.' })
  filter?: GrantFilter;
  @Field(() => GrantOrder, { nullable: true, description: 'In which order.' })
  orderBy?: GrantOrder;
}
