import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { NearKind } from './declaration.status.js';
import { Action } from '../authz/actions.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

registerEnumType(NearKind, {
  name: 'NearKind',
  description: 'Hvor nær noen er.',
  valuesConfig: {
    FAMILY: { description: 'Familie.' },
    COLLEAGUE: { description: 'Kollega.' },
    OTHER: { description: 'Annen nær relasjon: a friend, a neighbour, a former partner.' },
  },
});

@ObjectType({
  description:
    'Declared relation (egenerklæring om nærhet): somebody near to a member of staff, whose record they will not be asked to open.',
})
@Entity({ tableName: 'declared_relation' })
@Resource({
  logged: false,
  attributes: { declarer: (t, value) => `${t}.person_id = ${value}` },
  possible: { [Action.WITHDRAW]: (t) => `${t}.ended_at is null` },
})
export class DeclaredRelation extends VersionedPatientBearing {
  @Property({ type: 'uuid' })
  personId!: string;

  @Field(() => NearKind, { nullable: true, description: 'How near.' })
  @Enum({ items: () => NearKind, type: 'text' })
  kind!: NearKind;

  @Field(() => String, { nullable: true, description: 'In one’s own words, such as «min søster».' })
  @Property({ type: 'text' })
  label!: string;

  /** Whether there is such a patient is told to nobody. */
  @Property({ type: 'text' })
  nationalId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Declared at.' })
  @Property({ type: 'datetime' })
  declaredAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Holds no longer since.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
}
