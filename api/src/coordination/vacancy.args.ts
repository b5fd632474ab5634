import { ArgsType, Extensions, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CoordinatorKind } from './care-case.entity.js';
import { Side } from '../authz/roles.js';
import { Area } from '../pathway/area.js';
import { PageArgs } from '../platform/pagination.js';
import { SEARCHED } from '../platform/searched.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class VacancyFilter {
  @Field(() => Side, { nullable: true, description: 'On this side.' })
  side?: Side;
  @Field(() => [CoordinatorKind], { nullable: true, description: 'What is missing.' })
  kind?: CoordinatorKind[];
  @Field(() => ID, { nullable: true, description: 'At this unit or below it.' })
  unit?: string;
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => [Area], { nullable: true, description: 'Area.' })
  area?: Area[];
  @Field(() => String, {
    nullable: true,
    description: 'Text in the patient’s name; at least two characters.',
  })
  @Extensions(SEARCHED)
  q?: string;
}

export enum VacancyOrder {
  SINCE_ASC = 'SINCE_ASC',
  SINCE_DESC = 'SINCE_DESC',
}
registerEnumType(VacancyOrder, {
  name: 'VacancyOrder',
  description: 'Orderings.',
  valuesConfig: {
    SINCE_ASC: { description: 'Oldest first.' },
    SINCE_DESC: { description: 'Newest first.' },
  },
});

@ObjectType({
  description: 'Vacancies, counted. A patient may lack somebody on both sides, and is one person.',
})
export class VacancySummary {
  @Field(() => Int, { description: 'Sides on which nobody answers.' })
  vacancies!: number;
  @Field(() => Int, { description: 'Patients for whom that is so.' })
  patients!: number;
}

@ArgsType()
export class VacancySummaryArgs {
  @Field(() => VacancyFilter, { nullable: true, description: 'Of which vacancies.' })
  filter?: VacancyFilter;
}

@ArgsType()
export class VacancyArgs extends PageArgs {
  @Field(() => VacancyFilter, { nullable: true, description: 'Which.' })
  filter?: VacancyFilter;
  @Field(() => VacancyOrder, { nullable: true, description: 'In which order.' })
  orderBy?: VacancyOrder;
}
