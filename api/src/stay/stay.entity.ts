import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Action } from '../authz/actions.js';
import { Unit } from '../organisation/unit.entity.js';
import { CareSetting } from '../pathway/area.js';
import { Pathway } from '../pathway/pathway.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description: 'Stay (opphold): admission and discharge in a pathway, as planned and as it came to be.',
})
@Entity({ tableName: 'stay' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATHWAY',
  partOf: (t) => [`${t}.pathway_id`],
  attributes: {
    /** Its pathway is at this unit, or below it. */
    pathwayWithin: (t, value) =>
      `exists (select from pathway x join unit_closure c on c.descendant_id = x.unit_id where x.id = ${t}.pathway_id and c.ancestor_id = ${value})`,
  },
  possible: { [Action.UPDATE]: (t) => `${t}.called_off_at is null` },
})
export class Stay extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose stay.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Pathway, { nullable: true, description: 'In which pathway.' })
  @ManyToOne(() => Pathway)
  pathway!: Rel<Pathway>;

  @Field(() => Unit, { nullable: true, description: 'Where.' })
  @ManyToOne(() => Unit)
  unit!: Rel<Unit>;

  @Field(() => CareSetting, { nullable: true, description: 'The care setting during the stay.' })
  @Enum({ items: () => CareSetting, type: 'text' })
  careSetting!: CareSetting;

  @Field(() => DateScalar, { nullable: true, description: 'Planlagt innleggelse: admission planned for.' })
  @Property({ type: 'date', nullable: true })
  plannedAdmissionOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Innlagt: admitted at.' })
  @Property({ type: 'datetime', nullable: true })
  admittedAt: Date | null = null;

  @Field(() => DateScalar, { nullable: true, description: 'Planlagt utskriving: discharge planned for.' })
  @Property({ type: 'date', nullable: true })
  plannedDischargeOn: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Utskrevet: discharged at.' })
  @Property({ type: 'datetime', nullable: true })
  dischargedAt: Date | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Selvmordsatferd before or during the stay; null: not said.',
  })
  @Property({ type: 'boolean', nullable: true })
  suicidalBehaviour: boolean | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Avlyst: a planned stay called off at.' })
  @Property({ type: 'datetime', nullable: true })
  calledOffAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was called off.' })
  @Property({ type: 'text', nullable: true })
  callOffReason: string | null = null;

  /** The events that stand for it now. */
  @Property({ type: 'uuid', nullable: true })
  admissionEventId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  plannedDischargeEventId: string | null = null;
  @Property({ type: 'uuid', nullable: true })
  dischargeEventId: string | null = null;

  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Property({ type: 'uuid' })
  createdBy!: string;
}
