import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BreakGlass } from './break-glass.entity.js';
import { PatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Resource } from '../read/registry.js';

@ObjectType({ description: 'Renewal of a break-glass opening (fornyet nødrett), with a reason of its own.' })
@Entity({ tableName: 'break_glass_renewal' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  attributes: {
    opener: (t, value) =>
      `exists (select from break_glass g where g.id = ${t}.break_glass_id and g.opened_by = ${value})`,
    root: (t, value) =>
      `exists (select from break_glass g where g.id = ${t}.break_glass_id and g.root_id = ${value})`,
  },
})
export class BreakGlassRenewal extends PatientBearing {
  @ManyToOne(() => BreakGlass)
  breakGlass!: Rel<BreakGlass>;

  @Property({ type: 'uuid' })
  patientId!: string;

  @Field(() => String, { nullable: true, description: 'The reason, another than those before.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Renewed at.' })
  @Property({ type: 'datetime' })
  renewedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Open until.' })
  @Property({ type: 'datetime' })
  expiresAt!: Date;
}
