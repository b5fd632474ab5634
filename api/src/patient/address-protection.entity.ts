import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import { AddressGrade } from './patient.entity.js';

/** The population register's codes. */
export const GRADES: Record<AddressGrade, 6 | 7> = { STRICTLY_CONFIDENTIAL: 6, CONFIDENTIAL: 7 };

/** That an address is graded; at most one stands. Apart from the patient: what it hides must not depend on who asks. */
@Entity({ tableName: 'address_protection' })
export class AddressProtection {
  @Property({ type: 'uuid', primary: true })
  id: string = v7();
  @Property({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'integer' })
  grade!: 6 | 7;
  @Property({ type: 'uuid', nullable: true })
  registeredBy: string | null = null;
  @Property({ type: 'datetime' })
  registeredAt!: Date;
  @Property({ type: 'datetime', nullable: true })
  endedAt: Date | null = null;
  @Property({ type: 'uuid', nullable: true })
  endedBy: string | null = null;
}
