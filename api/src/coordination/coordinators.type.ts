import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Assignment } from './assignment.entity.js';
import { One, Resource } from '../read/registry.js';

const accountable = (side: string) => (p: string, t: string) =>
  `${t}.id = (select a.id from assignment a where a.patient_id = ${p}.id and a.side = '${side}' and a.kind = 'COORDINATOR'` +
  ` and a.accountable order by a.proposed_at desc limit 1)`;

@ObjectType({ description: 'Coordinators: who answers for the patient, on each side. Both may be empty.' })
@Resource({ from: 'patient', patient: (t) => `${t}.id`, logged: false })
export class Coordinators {
  @Field(() => Assignment, { nullable: true, description: 'The municipality’s coordinator.' })
  @One(() => Assignment, accountable('MUNICIPAL'), { samePatient: true })
  municipal!: Rel<Assignment> | null;

  @Field(() => Assignment, { nullable: true, description: 'The specialist service’s coordinator.' })
  @One(() => Assignment, accountable('SPECIALIST'), { samePatient: true })
  specialist!: Rel<Assignment> | null;
}

const ofCase = (side: string) => (p: string, t: string) =>
  `${t}.case_id = ${p}.id and ${t}.side = '${side}' and ${t}.kind = 'COORDINATOR' and ${t}.accountable`;

@ObjectType({ description: 'Coordinators of one pathway, one accountable on each side.' })
@Resource({ from: 'pathway', patient: (t) => `${t}.patient_id`, logged: false })
export class PathwayCoordinators {
  @Field(() => Assignment, { nullable: true, description: 'The municipality’s coordinator.' })
  @One(() => Assignment, ofCase('MUNICIPAL'), { samePatient: true })
  municipal!: Rel<Assignment> | null;

  @Field(() => Assignment, { nullable: true, description: 'The specialist service’s coordinator.' })
  @One(() => Assignment, ofCase('SPECIALIST'), { samePatient: true })
  specialist!: Rel<Assignment> | null;
}
