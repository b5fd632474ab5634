import { ArgsType, Extensions, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../platform/pagination.js';
import { SEARCHED } from '../platform/searched.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class PatientFilter {
  @Field(() => String, { nullable: true, description: 'Text in the name; at least two characters.' })
  @Extensions(SEARCHED)
  q?: string;
  @Field(() => ID, { nullable: true, description: 'With a pathway at this unit or below it.' })
  unit?: string;
  @Field(() => ID, { nullable: true, description: 'For whom this person is an accountable coordinator.' })
  coordinator?: string;
}

export enum PatientOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
}
registerEnumType(PatientOrder, {
  name: 'PatientOrder',
  description: 'Orderings.',
  valuesConfig: {
    NAME_ASC: { description: 'By name.' },
    NAME_DESC: { description: 'By name, backwards.' },
  },
});

@ArgsType()
export class PatientArgs extends PageArgs {
  @Field(() => PatientFilter, { nullable: true, description: 'Which.' })
  filter?: PatientFilter;
  @Field(() => PatientOrder, { nullable: true, description: 'In which order.' })
  orderBy?: PatientOrder;
}
