import { ArgsType, Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Grain } from './period.js';
import { Standing } from '../definition/definition.entity.js';
import { Area } from '../pathway/area.js';
import { DateScalar } from '../platform/scalars.js';

export enum IndicatorBy {
  WHOLE = 'WHOLE',
  ORGANISATION = 'ORGANISATION',
  UNIT = 'UNIT',
  AREA = 'AREA',
  PATHWAY = 'PATHWAY',
  MUNICIPALITY = 'MUNICIPALITY',
}
registerEnumType(IndicatorBy, {
  name: 'IndicatorBy',
  description: 'What an indicator is divided by. Two divisions are never crossed.',
  valuesConfig: {
    WHOLE: { description: 'Not at all: one cell.' },
    ORGANISATION: { description: 'The organisation that had the case.' },
    UNIT: {
      description:
        'The units of the caller’s own organisation: for its coordinating unit, unit leaders and administrators.',
    },
    AREA: { description: 'Area.' },
    PATHWAY: { description: 'Pathway; one that holds for several areas has a cell in each.' },
    MUNICIPALITY: { description: 'The patient’s municipality, by number.' },
  },
});

export enum IndicatorGrain {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  YEAR = 'YEAR',
}
registerEnumType(IndicatorGrain, {
  name: 'IndicatorGrain',
  description: 'How fine a trend is.',
  valuesConfig: {
    MONTH: { description: 'A point for each month.' },
    QUARTER: { description: 'A point for each quarter.' },
    YEAR: { description: 'A point for each year.' },
  },
});

export enum IndicatorAim {
  USER_PARTICIPATION = 'USER_PARTICIPATION',
  COORDINATED_PATHWAYS = 'COORDINATED_PATHWAYS',
  NO_UNNEEDED_WAITING = 'NO_UNNEEDED_WAITING',
  EQUAL_SERVICE = 'EQUAL_SERVICE',
  SOMATIC_HEALTH = 'SOMATIC_HEALTH',
}
registerEnumType(IndicatorAim, {
  name: 'IndicatorAim',
  description: 'The five aims of the national pathways.',
  valuesConfig: {
    USER_PARTICIPATION: { description: 'Økt brukermedvirkning og brukertilfredshet.' },
    COORDINATED_PATHWAYS: { description: 'Sammenhengende og koordinerte pasientforløp.' },
    NO_UNNEEDED_WAITING: { description: 'Unngå unødig ventetid for utredning, behandling og oppfølging.' },
    EQUAL_SERVICE: { description: 'Likeverdig tilbud uavhengig av hvor i landet man bor.' },
    SOMATIC_HEALTH: { description: 'Bedre ivaretakelse av somatisk helse og gode levevaner.' },
  },
});

@InputType({
  description:
    'One whole calendar month, one whole quarter, or one to ten whole years, over before today (Europe/Oslo).',
})
export class PeriodInput {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
}

@InputType({ description: 'Which indicators; every part that is given must hold.' })
export class IndicatorFilter {
  @Field(() => [String], { nullable: true, description: 'These keys.' })
  key?: string[];
  @Field(() => IndicatorAim, { nullable: true, description: 'Of this aim.' })
  aim?: IndicatorAim;
  @Field(() => Boolean, { nullable: true, description: 'National ones, or (false) this platform’s own.' })
  national?: boolean;
}

@ArgsType()
export class IndicatorsArgs {
  @Field(() => IndicatorBy, { description: 'Divided by.' })
  by!: IndicatorBy;
  @Field(() => PeriodInput, { description: 'Of which period.' })
  period!: PeriodInput;
  @Field(() => IndicatorFilter, { nullable: true, description: 'Which indicators.' })
  filter?: IndicatorFilter;
}

@ArgsType()
export class IndicatorArgs {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => IndicatorBy, { description: 'Divided by.' })
  by!: IndicatorBy;
  @Field(() => PeriodInput, { description: 'Of which period.' })
  period!: PeriodInput;
}

@ArgsType()
export class IndicatorTrendArgs {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => IndicatorBy, { description: 'Divided by.' })
  by!: IndicatorBy;
  @Field(() => IndicatorGrain, { description: 'How fine.' })
  grain!: Grain;
  @Field(() => PeriodInput, {
    description: 'From the first day of the first point to the last day of the last; at most 24 points.',
  })
  period!: PeriodInput;
}

@ObjectType({ description: 'A period of whole calendar days.' })
export class IndicatorPeriod {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;
  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
}

@ObjectType({
  description:
    'Celle: one row of an indicator. Hidden when it is small (fewer than five cases, or one to four that the statement' +
    ' holds of or does not), or when a small one could be computed from it; then every figure is null.',
})
export class IndicatorCell {
  @Field(() => String, {
    description: 'An id, a code or a number; ALL for the whole, NONE for what is stated nowhere.',
  })
  key!: string;
  @Field(() => String, { nullable: true, description: 'The key in words.' })
  label!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Of how many cases the statement holds; null also where only days are measured.',
  })
  numerator!: number | null;
  @Field(() => Int, { nullable: true, description: 'Cases.' })
  denominator!: number | null;
  @Field(() => Float, { nullable: true, description: 'Numerator by denominator, from 0 to 1.' })
  share!: number | null;
  @Field(() => Float, { nullable: true, description: 'Mean of the days, where days are measured.' })
  mean!: number | null;
  @Field(() => Float, { nullable: true, description: 'Median of the days.' })
  median!: number | null;
  @Field(() => Float, { nullable: true, description: 'One of four took at most so many days.' })
  firstQuartile!: number | null;
  @Field(() => Float, { nullable: true, description: 'Three of four took at most so many days.' })
  thirdQuartile!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Spredning: days between the first and the third quartile.',
  })
  spread!: number | null;
  @Field(() => Float, { nullable: true, description: 'Nine of ten took at most so many days.' })
  p90!: number | null;
  @Field(() => Boolean, { description: 'The figures are not shown.' })
  hidden!: boolean;
}

@ObjectType({
  description: 'Indikator: a figure of quality for a period, with what it counts and where it is from.',
})
export class Indicator {
  @Field(() => String, { description: 'Names it, such as ASSESSMENT_WITHIN_TIME.' })
  key!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => IndicatorAim, { description: 'The aim that it belongs to.' })
  aim!: IndicatorAim;
  @Field(() => Boolean, { description: 'Published by the health authority; false: this platform’s own.' })
  national!: boolean;
  @Field(() => Float, {
    nullable: true,
    description: 'Target for the share, from 0 to 1; null: none is known.',
  })
  target!: number | null;
  @Field(() => String, { description: 'What is counted, in words.' })
  counted!: string;
  @Field(() => String, { nullable: true, description: 'What is left out, in words.' })
  excluded!: string | null;
  @Field(() => Area, { nullable: true, description: 'The area that it is about; null: all of them.' })
  area!: Area | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The clock whose last day places a case in a period, such as CLINICAL_DECISION; null: it counts something else.',
  })
  clock!: string | null;
  @Field(() => [String], { description: 'Where it is from.' })
  source!: string[];
  @Field(() => Standing, { description: 'How certain it is that the indicator exists as named.' })
  standing!: Standing;
  @Field(() => Standing, {
    description: 'How certain the official definition is; NOT_FOUND: counted as its name says.',
  })
  definitionStanding!: Standing;
  @Field(() => String, { nullable: true, description: 'What to know of its definition (English).' })
  note!: string | null;
  @Field(() => IndicatorBy, { description: 'Divided by.' })
  by!: IndicatorBy;
  @Field(() => IndicatorPeriod, { description: 'Period.' })
  period!: IndicatorPeriod;
  @Field(() => [IndicatorCell], { description: 'Its cells; what has no case in the year has none.' })
  cells!: IndicatorCell[];
}

@ObjectType({ description: 'A point of a trend: an indicator’s cells for one of its periods.' })
export class IndicatorPoint {
  @Field(() => IndicatorPeriod, { description: 'Period.' })
  period!: IndicatorPeriod;
  @Field(() => [IndicatorCell], { description: 'Its cells; what has no case in the year has none.' })
  cells!: IndicatorCell[];
}
