import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { v4 } from 'uuid';
import { Identified } from '../read/base.entity.js';
import { Derived, Resource } from '../read/registry.js';
import { shownNameSql, unlessKeptSql } from './name.questions.js';

@ObjectType({ description: 'Person: somebody who acts in the system, at work or for themselves.' })
@Entity({ tableName: 'person' })
@Resource({ logged: false })
export class Person extends Identified {
  // Version 4: a time in the id would tell how old the record is.
  @PrimaryKey({ type: 'uuid' })
  override id: string = v4();

  @Field(() => String, {
    description:
      'Given name and family name; to patients, parents and next of kin a pseudonym of whose name is kept from them.',
  })
  @Derived((t, s) => shownNameSql(t, s))
  @Property({ type: 'text', persist: false })
  name!: string;

  @Field(() => String, { description: 'Given name.' })
  @Derived((t, s) => shownNameSql(t, s, 'given_name'))
  @Property({ type: 'text' })
  givenName!: string;

  @Field(() => String, { description: 'Family name.' })
  @Derived((t, s) => shownNameSql(t, s, 'family_name'))
  @Property({ type: 'text' })
  familyName!: string;

  @Field(() => [String], { description: 'Languages spoken with patients (BCP 47).' })
  @Property({ type: 'text[]' })
  languages: string[] = ['nb'];

  @Field(() => String, {
    nullable: true,
    description:
      'Number in the Norwegian register of health personnel (HPR); null to whom the name is kept from.',
  })
  @Derived((t, s) => unlessKeptSql(t, s, 'health_personnel_number'))
  @Property({ type: 'text', nullable: true })
  healthPersonnelNumber: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What the authorisation is for, such as psychologist.',
  })
  @Property({ type: 'text', nullable: true })
  authorisation: string | null = null;

  /** A person who has left may not act, whatever grants remain. */
  @Property({ type: 'boolean' })
  active: boolean = true;

  @Property({ version: true })
  version: number = 1;
}

/** The number that a login proves; apart, since hardly anyone may read it. */
@Entity({ tableName: 'person_identity' })
export class PersonIdentity {
  @PrimaryKey({ type: 'uuid' })
  personId!: string;

  @Property({ type: 'text' })
  nationalId!: string;
}
