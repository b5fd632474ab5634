import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { PatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

export enum CoordinatorKind {
  COORDINATOR = 'COORDINATOR',
  CHILD_COORDINATOR = 'CHILD_COORDINATOR',
}
registerEnumType(CoordinatorKind, {
  name: 'CoordinatorKind',
  description: 'What kind of coordinator.',
  valuesConfig: {
    COORDINATOR: {
      description: 'Koordinator, forløpskoordinator (pasient- og brukerrettighetsloven § 2-5 b).',
    },
    CHILD_COORDINATOR: { description: 'Barnekoordinator (pasient- og brukerrettighetsloven § 2-5 c).' },
  },
});

@ObjectType('Case', {
  description: 'Case (sak): a pathway, or a plan or granted need without one; what somebody answers for.',
})
@Entity({ tableName: 'care_case' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  logged: false,
  attributes: {
    /** The coordinating unit gave it to this unit, whose leader is to name somebody. */
    givenTo: (t, value) =>
      `exists (select from assignment a join unit_closure c on c.descendant_id = a.unit_id where a.case_id = ${t}.id` +
      ` and a.status in ('PROPOSED', 'WITH_UNIT', 'ACCEPTED') and c.ancestor_id = ${value})`,
    pathwayWithin: (t, value) =>
      `exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.id = ${t}.pathway_id and c.ancestor_id = ${value})`,
  },
})
export class CareCase extends PatientBearing {
  @Property({ type: 'uuid' })
  patientId!: string;

  /** A pathway's case has the pathway's id. */
  @Property({ type: 'uuid', nullable: true })
  pathwayId: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened at.' })
  @Property({ type: 'datetime' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Closed at.' })
  @Property({ type: 'datetime', nullable: true })
  closedAt: Date | null = null;
}
