import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Content } from './content.type.js';
import { Action } from '../authz/actions.js';
import { Patient } from '../patient/patient.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { RecordedOnBehalf } from '../platform/recorded-on-behalf.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Objection to sharing (reservasjon mot deling, helsepersonelloven §§ 25 and 45): what the specialist service has of these kinds is not shown to the municipal side, nor to a GP who did not refer.',
})
@Entity({ tableName: 'objection' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  possible: { [Action.WITHDRAW]: (t) => `${t}.withdrawn_at is null` },
})
export class Objection extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Who objects.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => [Content], { nullable: true, description: 'To the sharing of what.' })
  @Property({ type: 'text[]' })
  contents!: Content[];

  @Field(() => String, { nullable: true, description: 'Why, if the patient says.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'From.' })
  @Property({ type: 'datetime' })
  validFrom!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Withdrawn at; null: stands.' })
  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => RecordedOnBehalf, { nullable: true, description: 'That staff recorded it for the patient.' })
  @Property({ type: 'json', nullable: true })
  onBehalf: object | null = null;

  @Property({ type: 'uuid' })
  createdBy!: string;
}
