import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FindingKind } from './finding.status.js';
import { DateTimeScalar } from '../platform/scalars.js';

@ObjectType({ description: 'How one rule fared.' })
export class FindingsOfKind {
  @Field(() => FindingKind, { description: 'The rule.' })
  kind!: FindingKind;
  @Field(() => Int, { description: 'Findings that rest on it, others beside.' })
  found!: number;
  @Field(() => Int, { description: 'Of them closed.' })
  closed!: number;
  @Field(() => Int, { description: 'Of those a breach.' })
  breaches!: number;
}

@ObjectType({ description: 'How an organisation follows up what is found (oppfølging av funn).' })
export class FindingStatistics {
  @Field(() => DateTimeScalar, { description: 'Found then or later.' })
  from!: Date;
  @Field(() => DateTimeScalar, { description: 'Found before.' })
  to!: Date;
  @Field(() => Int, { description: 'What auditors have, or had, to ask about.' })
  found!: number;
  @Field(() => Int, { description: 'What something explained before anybody asked; not among the found.' })
  withdrawn!: number;
  @Field(() => Int, { description: 'Of the found reviewed, read again where that is due, and closed.' })
  closed!: number;
  @Field(() => Int, { description: 'Of the closed: explained.' })
  explained!: number;
  @Field(() => Int, { description: 'Of the closed: a breach.' })
  breaches!: number;
  @Field(() => Int, { description: 'Of the closed: handed on.' })
  handedOn!: number;
  @Field(() => Int, { description: 'Not closed, and past their time.' })
  overdue!: number;
  @Field(() => Int, { description: 'Closed after their time.' })
  closedLate!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Median days from open to closed; null: none is closed.',
  })
  medianDays!: number | null;
  @Field(() => [FindingsOfKind], { description: 'By rule.' })
  kinds!: FindingsOfKind[];
}
