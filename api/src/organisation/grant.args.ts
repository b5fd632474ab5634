import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Role } from '../authz/roles.js';
import { PageArgs } from '../platform/pagination.js';

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
}

export enum GrantOrder {
  VALID_FROM_DESC = 'VALID_FROM_DESC',
}
registerEnumType(GrantOrder, {
  name: 'GrantOrder',
  description: 'Orderings.',
  valuesConfig: {
    VALID_FROM_DESC: { description: 'Newest first.' },
  },
});

@ArgsType()
export class GrantArgs extends PageArgs {
  @Field(() => GrantFilter, { nullable: true, description: 'Which.' })
  filter?: GrantFilter;
  @Field(() => GrantOrder, { nullable: true, description: 'In which order.' })
  orderBy?: GrantOrder;
}
