import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class SavedSearchFilter {
  @Field(() => Boolean, { nullable: true, description: 'Shared, or not.' })
  shared?: boolean;
}

export enum SavedSearchOrder {
  NAME_ASC = 'NAME_ASC',
  CHANGED_AT_DESC = 'CHANGED_AT_DESC',
}
registerEnumType(SavedSearchOrder, {
  name: 'SavedSearchOrder',
  description: 'Orderings.',
  valuesConfig: {
    NAME_ASC: { description: 'By name.' },
    CHANGED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export class SavedSearchArgs extends PageArgs {
  @Field(() => SavedSearchFilter, { nullable: true, description: 'Which.' })
  filter?: SavedSearchFilter;
  @Field(() => SavedSearchOrder, { nullable: true, description: 'In which order.' })
  orderBy?: SavedSearchOrder;
}
