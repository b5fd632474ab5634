import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Name protection (skjermet navn): patients, parents and next of kin read a pseudonym in place of this member of staff’s name; auditors and colleagues the name.',
})
@Entity({ tableName: 'name_protection' })
@Resource({
  logged: false,
  attributes: {
    root: (t, value) => `${t}.root_id = ${value}`,
    holder: (t, value) => `${t}.person_id = ${value}`,
  },
  possible: { [Action.END]: (t) => `${t}.ended_at is null` },
})
export class NameProtection extends VersionedPatientBearing {
  @Field(() => Person, { nullable: true, description: 'Whose name is kept.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => String, { nullable: true, description: 'Why, in the administrator’s words.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Person, { nullable: true, description: 'Who decided it; never whose name it is.' })
  @ManyToOne(() => Person, { fieldName: 'registered_by' })
  registeredBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Decided at.' })
  @Property({ type: 'datetime' })
  registeredAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Ended at: from then on the name is read, also in what was before.',
  })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
}
