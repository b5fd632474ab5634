import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Apart from the patient: it has another audience. */
@Entity({ tableName: 'patient_identifier' })
export class PatientIdentifier {
  @PrimaryKey({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'text' })
  nationalId!: string;
}

@Entity({ tableName: 'patient_contact' })
export class PatientContact {
  @PrimaryKey({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;
  @Property({ type: 'text', nullable: true })
  email: string | null = null;
  @Property({ type: 'text', nullable: true })
  address: string | null = null;
  @Property({ version: true })
  version: number = 1;
}
