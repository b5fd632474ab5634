import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { ViewResource } from './saved-view.type.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class SavedViewFilter {
  @Field(() => [ViewResource], { nullable: true, description: 'Of these lists.' })
  resource?: ViewResource[];
  @Field(() => Boolean, { nullable: true, description: 'One’s own; false: those of colleagues.' })
  mine?: boolean;
}

export enum SavedViewOrder {
  NAME_ASC = 'NAME_ASC',
  CHANGED_AT_DESC = 'CHANGED_AT_DESC',
}
registerEnumType(SavedViewOrder, {
  name: 'SavedViewOrder',
  description: 'Orderings.',
  valuesConfig: {
    NAME_ASC: { description: 'By name.' },
    CHANGED_AT_DESC: { description: 'Last changed first.' },
  },
});

@ArgsType()
export class SavedViewArgs extends PageArgs {
  @Field(() => SavedViewFilter, { nullable: true, description: 'Which.' })
  filter?: SavedViewFilter;
  @Field(() => SavedViewOrder, { nullable: true, description: 'In which order.' })
  orderBy?: SavedViewOrder;
}
