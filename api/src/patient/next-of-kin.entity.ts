import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { Resource } from '../read/registry.js';

/** Opens nothing by itself: a consent, or parental responsibility, does. */
@ObjectType({ description: 'Next of kin (pårørende), as registered.' })
@Entity({ tableName: 'next_of_kin' })
@Resource({ patient: (t) => `${t}.patient_id`, content: 'PATIENT' })
export class NextOfKin extends VersionedPatientBearing {
  @Property({ type: 'uuid' })
  patientId!: string;

  // The id and never the person: a number that was typed must not tell the name that stands behind it.
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the person, where the identity number is known: what a consent names.',
  })
  @Property({ type: 'uuid', nullable: true })
  personId: string | null = null;

  @Field(() => String, { nullable: true, description: 'Name, as registered.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Field(() => String, { nullable: true, description: 'What they are to the patient.' })
  @Property({ type: 'text' })
  relationship!: string;

  @Field(() => String, { nullable: true, description: 'How it is known.' })
  @Property({ type: 'text' })
  basis!: string;

  @Field(() => Boolean, { nullable: true, description: 'Has parental responsibility.' })
  @Property({ type: 'boolean' })
  parentalResponsibility: boolean = false;

  @Property({ type: 'uuid' })
  registeredBy!: string;
}
