import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Side } from '../authz/roles.js';
import { Content } from '../consent/content.type.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { One, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Disclosure (utlevering): what was told to somebody outside despite the duty of silence, on a ground of the law. It opens nothing on the platform.',
})
@Entity({ tableName: 'disclosure' })
@Resource({ patient: (t) => `${t}.patient_id`, content: 'PATIENT' })
export class Disclosure extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose data.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => String, { nullable: true, description: 'To whom: person or body.' })
  @Property({ type: 'text' })
  recipient!: string;

  @Field(() => [Content], { nullable: true, description: 'What kinds of content.' })
  @Property({ type: 'text[]' })
  contents!: Content[];

  @Field(() => String, { nullable: true, description: 'What was told, in short.' })
  @Property({ type: 'text' })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'The ground: a code of `disclosureGrounds`.' })
  @Property({ type: 'text' })
  ground!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The ground in words, where the code is none of the listed.',
  })
  @Property({ type: 'text', nullable: true })
  groundWords: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was told.' })
  @Property({ type: 'datetime' })
  disclosedAt!: Date;

  @Field(() => Side, { nullable: true, description: 'Which side told it.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;
  @Property({ type: 'uuid', nullable: true })
  unitId: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recorded.' })
  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Who told and recorded it.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.recorded_by`)
  by!: Rel<Person> | null;
  @Property({ type: 'uuid' })
  recordedBy!: string;
}
