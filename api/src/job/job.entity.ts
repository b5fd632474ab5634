import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { JobKind, JobStatus } from './job.status.js';
import { Action } from '../authz/actions.js';
import { SimulationResult } from '../definition/simulation.type.js';
import { LogVerification } from '../log-seal/verification.type.js';
import { Person } from '../person/person.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

@ObjectType({ description: 'What a piece of long work came to: the part of its kind.' })
export class JobResult {
  @Field(() => SimulationResult, { nullable: true, description: 'Of SIMULATE_DEFINITION.' })
  simulation!: SimulationResult | null;
  @Field(() => LogVerification, { nullable: true, description: 'Of VERIFY_ACCESS_LOG.' })
  verification!: LogVerification | null;
}

@ObjectType({
  description:
    'Long work (langvarig arbeid), done by a worker. Names no patient, in what it is asked or what it answers.',
})
@Entity({ tableName: 'job' })
@Resource({
  logged: false,
  attributes: {
    asker: (t, value) => `${t}.created_by = ${value}`,
    ofLogOf: (t, value) => `${t}.root_id = ${value}`,
  },
  possible: { [Action.CANCEL]: (t) => `${t}.status in ('QUEUED','RUNNING')` },
})
export class Job extends Identified {
  @Field(() => JobKind, { description: 'What it does.' })
  @Enum({ items: () => JobKind, type: 'text' })
  kind!: JobKind;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  @Enum({ items: () => JobStatus, type: 'text' })
  status!: JobStatus;

  @Field(() => Int, { description: 'How much is done, in percent.' })
  @Property({ type: 'integer' })
  progress: number = 0;

  @Property({ type: 'json' })
  input!: object;

  @Field(() => JobResult, { nullable: true, description: 'What came of it, once it is DONE.' })
  @Property({ type: 'json', nullable: true })
  result: object | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it failed: WORKER_LOST (its worker fell silent, three times), NOTHING_TO_VERIFY (no entry is of that time), NO_ROOM (the file does not fit on the disk), TOO_MANY_ENTRIES, RIGHT_LOST (whoever asked may no longer see what they asked for), NOT_SEALED_YET or INTERNAL.',
  })
  @Property({ type: 'text', nullable: true })
  error: string | null = null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => Person, { description: 'Who asked for it.' })
  @ManyToOne(() => Person, { fieldName: 'created_by' })
  createdBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a worker took it.' })
  @Property({ type: 'datetime', nullable: true })
  startedAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended, however it did.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;

  @Field(() => [Action], { description: 'What this caller may do with it now.' })
  allowed!: Action[];

  @Property({ version: true })
  version: number = 1;
}
