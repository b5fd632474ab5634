import { Entity, Property } from '@mikro-orm/decorators/legacy';

/** Registered next of kin. Opens nothing by itself: a consent, or parental responsibility, does. */
@Entity({ tableName: 'next_of_kin' })
export class NextOfKin {
  @Property({ type: 'uuid', primary: true })
  id!: string;
  @Property({ type: 'uuid' })
  patientId!: string;
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;
  @Property({ type: 'text' })
  relationship!: string;
  @Property({ type: 'text' })
  basis!: string;
  @Property({ type: 'boolean' })
  parentalResponsibility: boolean = false;
  @Property({ type: 'uuid' })
  registeredBy!: string;
  @Property({ version: true })
  version: number = 1;
}
