import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../platform/scalars.js';

export enum YearReportPart {
  NEEDS = 'NEEDS',
  COORDINATORS = 'COORDINATORS',
  PLANS = 'PLANS',
  MEETINGS = 'MEETINGS',
  ATTENDANCE = 'ATTENDANCE',
}
registerEnumType(YearReportPart, {
  name: 'YearReportPart',
  description: 'Del av årsrapporten.',
  valuesConfig: {
    NEEDS: { description: 'Meldte behov: needs reported in the year, by kind and what was decided.' },
    COORDINATORS: { description: 'Koordinatorer: coordinators proposed in the year, by service and answer.' },
    PLANS: { description: 'Individuelle planer: offered or begun in the year, by service and answer.' },
    MEETINGS: { description: 'Samarbeidsmøter: meetings of the year, by service.' },
    ATTENDANCE: {
      description: 'Oppmøte: who was called to the meetings held, by service, and whether they came.',
    },
  },
});

@ObjectType({ description: 'A figure of the report.' })
export class ReportFigure {
  @Field(() => Int, {
    nullable: true,
    description: 'How many; so far in a year, rounded down to a multiple of five. Null where it is hidden.',
  })
  count!: number | null;
  @Field(() => Boolean, { description: 'One to four, or something that would tell of such a figure.' })
  hidden!: boolean;
}

@ObjectType({ description: 'Working days from a need was reported to a coordinator accepted.' })
export class ReportDays {
  @Field(() => Float, { description: 'Half took no more than so many.' })
  median!: number;
  @Field(() => Float, { description: 'A quarter took no more than so many.' })
  firstQuartile!: number;
  @Field(() => Float, { description: 'Three quarters took no more than so many.' })
  thirdQuartile!: number;
}

@ObjectType({ description: 'A column of the report.' })
export class ReportColumn {
  @Field(() => String, { description: 'Names it, such as ACCEPTED.' })
  key!: string;
  @Field(() => String, { description: 'In words, in the caller’s language.' })
  label!: string;
}

@ObjectType({ description: 'A row of the report: a service, or a kind of need; or all of them.' })
export class ReportRow {
  @Field(() => String, {
    description: 'The unit’s id, or the kind; ELSEWHERE: units of others; ALL: all of them.',
  })
  key!: string;
  @Field(() => String, { description: 'In words, in the caller’s language.' })
  label!: string;
  @Field(() => [ReportFigure], { description: 'As many as there are columns.' })
  figures!: ReportFigure[];
  @Field(() => ReportFigure, { description: 'All of them.' })
  total!: ReportFigure;
  @Field(() => ReportDays, {
    nullable: true,
    description: 'Time to coordinator; null: not of this part, or of fewer than five.',
  })
  days!: ReportDays | null;
}

@ObjectType({ description: 'A table of the report.' })
export class ReportTable {
  @Field(() => YearReportPart, { description: 'Of what.' })
  part!: YearReportPart;
  @Field(() => String, { description: 'In words, in the caller’s language.' })
  label!: string;
  @Field(() => [ReportColumn], { description: 'Its columns; together they are all.' })
  columns!: ReportColumn[];
  @Field(() => [ReportRow], { description: 'Its rows, by their names.' })
  rows!: ReportRow[];
  @Field(() => ReportRow, {
    nullable: true,
    description: 'All of them; null where one service was asked for.',
  })
  total!: ReportRow | null;
}

@ObjectType({
  description: 'Courses held in the year, of the whole organisation. Of nobody’s health, and not hidden.',
})
export class ReportTraining {
  @Field(() => Int, { description: 'Courses held.' })
  courses!: number;
  @Field(() => Float, { description: 'Their hours.' })
  hours!: number;
  @Field(() => Int, { description: 'How often somebody took part.' })
  participations!: number;
  @Field(() => Int, { description: 'How many took part in at least one.' })
  people!: number;
}

@ObjectType({
  description:
    'The year’s report (årsrapport) of an organisation, or of one of its services: counts alone, small ones hidden, of nobody by name.',
})
export class YearReport {
  @Field(() => ID, { description: 'Of this unit.' })
  unitId!: string;
  @Field(() => String, { description: 'Its name.' })
  unitName!: string;
  @Field(() => Int, { description: 'The calendar year.' })
  year!: number;
  @Field(() => Boolean, { description: 'The year is not over: these are the months that are.' })
  soFar!: boolean;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day that is counted; null: no month is over.',
  })
  through!: string | null;
  @Field(() => [ReportTable], { description: 'Its tables.' })
  tables!: ReportTable[];
  @Field(() => ReportTraining, { description: 'Training of coordinators.' })
  training!: ReportTraining;
}
