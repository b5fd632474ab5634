import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { Area } from './area.js';
import { PathwayStatus, Phase } from './pathway.status.js';
import { PageArgs } from '../platform/pagination.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class PathwayFilter {
  @Field(() => [PathwayStatus], { nullable: true, description: 'One of these.' })
  status?: PathwayStatus[];
  @Field(() => [Area], { nullable: true, description: 'Area.' })
  area?: Area[];
  @Field(() => [Phase], { nullable: true, description: 'In these phases.' })
  phase?: Phase[];
  @Field(() => [String], { nullable: true, description: 'These pathways.' })
  pathwayKey?: string[];
  @Field(() => ID, { nullable: true, description: 'One patient’s.' })
  patient?: string;
  @Field(() => ID, { nullable: true, description: 'At this unit or below it.' })
  unit?: string;
  @Field(() => ID, { nullable: true, description: 'For which this person is an accountable coordinator.' })
  coordinator?: string;
}

export enum PathwayOrder {
  CREATED_AT_DESC = 'CREATED_AT_DESC',
  CREATED_AT_ASC = 'CREATED_AT_ASC',
}
registerEnumType(PathwayOrder, {
  name: 'PathwayOrder',
  description: 'Orderings.',
  valuesConfig: {
    CREATED_AT_DESC: { description: 'Newest first.' },
    CREATED_AT_ASC: { description: 'Oldest first.' },
  },
});

@ArgsType()
export class PathwayArgs extends PageArgs {
  @Field(() => PathwayFilter, { nullable: true, description: 'Which.' })
  filter?: PathwayFilter;
  @Field(() => PathwayOrder, { nullable: true, description: 'In which order.' })
  orderBy?: PathwayOrder;
}
