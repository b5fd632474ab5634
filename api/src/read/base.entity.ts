import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 } from 'uuid';
import { Action } from '../authz/actions.js';

/** Every object has an id that says nothing about it. */
@ObjectType({ description: 'An object with an id.' })
export abstract class Identified {
  @Field(() => ID, { description: 'Opaque id (UUID).' })
  @PrimaryKey({ type: 'uuid' })
  id: string = v7();
}

/** What carries patient data tells what was hidden, and what the caller may do with it now. */
@ObjectType({ description: 'An object that carries patient data.' })
export abstract class PatientBearing extends Identified {
  @Field(() => [String], { description: 'The names of the fields that were hidden from this caller.' })
  redacted!: string[];

  @Field(() => [Action], { description: 'What this caller may do with the object now.' })
  allowed!: Action[];
}

@ObjectType({ description: 'Patient data that two people may edit.' })
export abstract class VersionedPatientBearing extends PatientBearing {
  @Field(() => Int, {
    description: 'Counts changes; send it as `expectedVersion` so that nobody overwrites another.',
  })
  @Property({ version: true })
  version: number = 1;
}
