import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Job } from '../job/job.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { Plan } from '../plan/plan.entity.js';
import { PlanKind } from '../plan/plan.type.js';
import { PatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Column, Derived, One, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Archive package (arkivpakke) of a plan that was closed: the plan as PDF/A-2a, its metadata as JSON, and an extract of the access log, in one zip file. Fetched with `GET /files/<id>` and the same token, within thirty days.',
})
@Resource({
  from: 'plan_archive',
  patient: (t) => `${t}.patient_id`,
  content: 'PLAN',
  partOf: (t) => [`${t}.plan_id`],
  attributes: {
    kind: (t, value) => `${t}.plan_kind = ${value}`,
    closer: (t, value) => `${t}.person_id = ${value}`,
  },
})
export class PlanArchive extends PatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whose plan.' })
  @One(() => Patient, (p, t) => `${t}.id = ${p}.patient_id`)
  patient!: Rel<Patient> | null;

  @Field(() => Plan, { nullable: true, description: 'The plan.' })
  @One(() => Plan, (p, t) => `${t}.id = ${p}.plan_id`, { samePatient: true })
  plan!: Rel<Plan> | null;

  @Field(() => PlanKind, { nullable: true, description: 'What kind of plan.' })
  @Derived((t) => `${t}.plan_kind`)
  kind!: PlanKind | null;

  @Field(() => Person, { nullable: true, description: 'Who closed the plan.' })
  @One(() => Person, (p, t) => `${t}.id = ${p}.person_id`)
  closedBy!: Rel<Person> | null;

  @Field(() => Job, { nullable: true, description: 'The work that makes it; for whoever closed the plan.' })
  @One(() => Job, (p, t) => `${t}.id = ${p}.job_id`)
  work!: Rel<Job> | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it can be fetched now, as the file of the same id.',
  })
  @Derived((t, s) => `exists (select from stored_file f where f.id = ${t}.id and f.expires_at > ${s.now})`)
  ready!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many entries of the access log it holds, when it is made.',
  })
  @Column()
  entries!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the file, hexadecimal, when it is made; the log holds it too.',
  })
  @Column()
  sha256!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the plan was closed.' })
  @Column()
  createdAt!: Date;
}
