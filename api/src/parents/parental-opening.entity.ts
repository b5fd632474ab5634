import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Side } from '../authz/roles.js';
import { Content } from '../consent/content.type.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { One, Resource } from '../read/registry.js';

export enum OpeningGround {
  HEALTH_PERSONNEL = 'HEALTH_PERSONNEL',
  SETTING = 'SETTING',
}
registerEnumType(OpeningGround, {
  name: 'OpeningGround',
  description: 'On what ground parents see more than their child’s age gives them.',
  valuesConfig: {
    HEALTH_PERSONNEL: { description: 'Health personnel decided it for this patient.' },
    SETTING: { description: 'As the organisation has set for the ages from 12 to 16.' },
  },
});

@ObjectType({
  description:
    'What is opened to parents (åpnet for foreldre): kinds of content that they see after the child’s twelfth birthday; from sixteen only what parental responsibility needs (pasient- og brukerrettighetsloven § 3-4).',
})
@Entity({ tableName: 'parental_opening' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  possible: { [Action.END]: (t) => `${t}.closed_at is null` },
})
export class ParentalOpening extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose data.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => [Content], { nullable: true, description: 'What parents see.' })
  @Property({ type: 'text[]' })
  contents!: Content[];

  @Field(() => OpeningGround, { nullable: true, description: 'On what ground.' })
  @Enum({ items: () => OpeningGround, type: 'text' })
  ground!: OpeningGround;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Side, { nullable: true, description: 'Which side decided.' })
  @Enum({ items: () => Side, type: 'text' })
  side!: Side;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From.' })
  @Property({ type: 'datetime' })
  validFrom!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until; never past the sixteenth birthday where it began before that, nor the eighteenth.',
  })
  @Property({ type: 'datetime' })
  validTo!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Closed at; null: not closed.' })
  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true })
  closedBy: string | null = null;

  @Field(() => Person, { nullable: true, description: 'Who decided.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.created_by`)
  decidedBy!: Rel<Person> | null;
  @Property({ type: 'uuid' })
  createdBy!: string;
}
