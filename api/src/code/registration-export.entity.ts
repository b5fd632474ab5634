import type { Rel } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Requirement } from './code.entity.js';
import { StoredFile } from '../file/stored-file.entity.js';
import { Unit } from '../organisation/unit.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Column, Embedded, One, Resource } from '../read/registry.js';

@ObjectType({ description: 'A code that somebody registered and that the pathway’s edition does not have.' })
@Embedded()
export class UnknownCode {
  @Field(() => String, { description: 'The code, as registered.' })
  code!: string;
  @Field(() => String, { description: 'In this pathway.' })
  pathwayKey!: string;
  @Field(() => String, { description: 'On this kind of event.' })
  eventKind!: string;
  @Field(() => Int, { description: 'How many registrations.' })
  count!: number;
}

@ObjectType({ description: 'What must or should be registered by now and is not, in how many pathways.' })
@Embedded()
export class MissingCount {
  @Field(() => String, { description: 'Key of the code’s row.' })
  key!: string;
  @Field(() => String, { description: 'What the code says.' })
  text!: string;
  @Field(() => String, { description: 'In this pathway.' })
  pathwayKey!: string;
  @Field(() => Requirement, { description: 'How binding.' })
  requirement!: Requirement;
  @Field(() => Int, { description: 'In how many pathways.' })
  count!: number;
}

@ObjectType({ description: 'Completeness (kompletthet) of an export; counts only, names nobody.' })
@Embedded()
export class CompletenessReport {
  @Field(() => Int, { description: 'Pathways under way in the period.' })
  pathways!: number;
  @Field(() => Int, { description: 'Registrations in the file.' })
  registered!: number;
  @Field(() => Int, { description: 'Of these, with a code that the edition has.' })
  withCode!: number;
  @Field(() => Int, { description: 'Of these, to be coded with a code whose value was not found.' })
  codeNotFound!: number;
  @Field(() => Int, { description: 'Of these, with a code that the edition does not have.' })
  codeUnknown!: number;
  @Field(() => [UnknownCode], { description: 'Codes that the edition does not have; listed, not dropped.' })
  unknownCodes!: UnknownCode[];
  @Field(() => Int, { description: 'What must be registered by now, and is not.' })
  missingMust!: number;
  @Field(() => Int, { description: 'What should be registered by now, and is not.' })
  missingShould!: number;
  @Field(() => [MissingCount], { description: 'What is missing, by code.' })
  missing!: MissingCount[];
}

@ObjectType({
  description:
    'Export of registrations (eksport av registreringer): a file of what the caller may read of a unit’s registrations, and how complete they are. Read by whoever made it.',
})
@Resource({
  from: 'registration_export',
  attributes: { madeUnder: (t, value) => `${t}.grant_id = ${value}` },
})
export class RegistrationExport {
  @Field(() => ID, { description: 'Opaque id (UUID).' })
  @Column()
  id!: string;

  @Field(() => StoredFile, { nullable: true, description: 'The file; null when it is gone, after a day.' })
  @One(() => StoredFile, (p, t) => `${t}.id = ${p}.file_id`)
  file!: Rel<StoredFile> | null;

  @Field(() => Unit, { description: 'Of this unit and what lies below it.' })
  @One(() => Unit, (p, t) => `${t}.id = ${p}.unit_id`)
  unit!: Rel<Unit>;

  @Field(() => DateScalar, { description: 'The period’s first day.' })
  @Column('from_day')
  from!: string;

  @Field(() => DateScalar, { description: 'The period’s last day.' })
  @Column('to_day')
  to!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @Column()
  createdAt!: Date;

  @Field(() => CompletenessReport, { description: 'How complete the registrations are.' })
  @Column()
  report!: CompletenessReport;
}
