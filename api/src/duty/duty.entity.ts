import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DutyKind } from './duty.status.js';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

registerEnumType(DutyKind, {
  name: 'DutyKind',
  description: 'Hva tjenesten gjelder.',
  valuesConfig: {
    ON_CALL: { description: 'Vakt: answers for the unit’s patients at that time.' },
    SUBSTITUTE: { description: 'Vikar: in place of somebody, for that person’s patients.' },
    INTAKE: { description: 'Inntak: reads what is referred to the unit.' },
    ADMINISTRATION: { description: 'Administrativ oppgave: registration, quality, complaints.' },
  },
});

@ObjectType({
  description:
    'Duty (tjeneste): what somebody is on duty for in a period. It opens nothing; it explains looks in the access log.',
})
@Entity({ tableName: 'duty' })
@Resource({
  logged: false,
  attributes: {
    root: (t, value) => `${t}.root_id = ${value}`,
    holder: (t, value) => `${t}.person_id = ${value}`,
    within: (t, value) =>
      `exists (select from unit_closure c where c.ancestor_id = ${value} and c.descendant_id = ${t}.unit_id)`,
  },
  possible: { [Action.END]: (t) => `${t}.ended_at is null` },
})
export class Duty extends VersionedPatientBearing {
  @Field(() => Person, { nullable: true, description: 'Who.' })
  @ManyToOne(() => Person)
  person!: Rel<Person>;

  @Field(() => Unit, { nullable: true, description: 'For the patients of this unit and those below it.' })
  @ManyToOne(() => Unit)
  unit!: Rel<Unit>;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => DutyKind, { nullable: true, description: 'For what.' })
  @Enum({ items: () => DutyKind, type: 'text' })
  kind!: DutyKind;

  @Field(() => Person, { nullable: true, description: 'In whose place, of a substitute.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'for_person_id' })
  forPerson: Rel<Person> | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From.' })
  @Property({ type: 'datetime' })
  startsAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'To.' })
  @Property({ type: 'datetime' })
  endsAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Who registered it; never whose duty it is.' })
  @ManyToOne(() => Person, { fieldName: 'registered_by' })
  registeredBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Registered at.' })
  @Property({ type: 'datetime' })
  registeredAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Ended before its time at.' })
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
}
