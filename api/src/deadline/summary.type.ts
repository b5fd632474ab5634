import { ArgsType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DeadlineFilter } from './deadline.args.js';

export enum SummaryBy {
  UNIT = 'UNIT',
  SIDE = 'SIDE',
  AREA = 'AREA',
  PATHWAY = 'PATHWAY',
  COORDINATOR = 'COORDINATOR',
  WEEK = 'WEEK',
  DAY = 'DAY',
  MUNICIPALITY = 'MUNICIPALITY',
}
registerEnumType(SummaryBy, {
  name: 'SummaryBy',
  description: 'What deadlines are counted by. What the caller may not read of a row stands under HIDDEN.',
  valuesConfig: {
    UNIT: { description: 'The unit that must act.' },
    SIDE: { description: 'The side.' },
    AREA: { description: 'The area.' },
    PATHWAY: { description: 'The pathway (pathwayKey).' },
    COORDINATOR: { description: 'The accountable coordinator on the deadline’s side.' },
    WEEK: { description: 'The week of the due date, ISO, such as 2026-W48.' },
    DAY: { description: 'The due date.' },
    MUNICIPALITY: { description: 'The patient’s municipality, by number.' },
  },
});

@ObjectType({ description: 'The unit that a row of a summary is about.' })
export class SummaryUnit {
  @Field(() => String, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'Deadlines counted by status, for one key or pair of keys.' })
export class DeadlineSummary {
  @Field(() => String, {
    description: 'The key: an id or a code; HIDDEN for what the caller may not tell apart, NONE for nothing.',
  })
  key!: string;
  @Field(() => String, { nullable: true, description: 'The key in words.' })
  label!: string | null;
  @Field(() => String, { nullable: true, description: 'The second key.' })
  thenKey!: string | null;
  @Field(() => String, { nullable: true, description: 'The second key in words.' })
  thenLabel!: string | null;
  @Field(() => SummaryUnit, { nullable: true, description: 'The unit, where counted by unit.' })
  unit!: SummaryUnit | null;
  @Field(() => Int, { description: 'Over the deadline.' })
  overdue!: number;
  @Field(() => Int, { description: 'Due soon.' })
  dueSoon!: number;
  @Field(() => Int, { description: 'Upcoming.' })
  upcoming!: number;
  @Field(() => Int, { description: 'Met in time.' })
  met!: number;
  @Field(() => Int, { description: 'Met late.' })
  metLate!: number;
  @Field(() => Int, { description: 'Waived.' })
  waived!: number;
  @Field(() => Int, { description: 'Cancelled.' })
  cancelled!: number;
}

@ArgsType()
export class DeadlineSummaryArgs {
  @Field(() => SummaryBy, { description: 'Count by.' })
  by!: SummaryBy;
  @Field(() => SummaryBy, { nullable: true, description: 'And then by.' })
  thenBy?: SummaryBy;
  @Field(() => DeadlineFilter, { nullable: true, description: 'Of which deadlines.' })
  filter?: DeadlineFilter;
}
