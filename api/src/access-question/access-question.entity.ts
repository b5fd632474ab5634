import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AccessQuestionOutcome, AccessQuestionStatus, openSql, statusSql } from './access-question.status.js';
import { Verdict } from '../access-log/access-log.entity.js';
import { patientPseudonymSql } from '../access-log/pseudonym.questions.js';
import { Action } from '../authz/actions.js';
import { RelationKind, Role } from '../authz/roles.js';
import { Unit } from '../organisation/unit.entity.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { Derived, Resource } from '../read/registry.js';

registerEnumType(AccessQuestionStatus, {
  name: 'AccessQuestionStatus',
  description: 'Hvor spørsmålet står.',
  valuesConfig: {
    OPEN: { description: 'Åpent: waits for an answer.' },
    ANSWERED: { description: 'Besvart.' },
    WITHDRAWN: { description: 'Trukket av den som spurte.' },
  },
});
registerEnumType(AccessQuestionOutcome, {
  name: 'AccessQuestionOutcome',
  description: 'Konklusjon: what the organisation found of the access.',
  valuesConfig: {
    JUSTIFIED: { description: 'Berettiget: there was reason for the access.' },
    NOT_JUSTIFIED: { description: 'Ikke berettiget: there was not.' },
  },
});

@ObjectType({
  description:
    'Question about an access (spørsmål om innsyn): a patient, or a parent who acts, asks the organisation why somebody of theirs looked. Of the record it tells nothing but what the entry of the log does.',
})
@Entity({ tableName: 'access_question' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'PATIENT',
  attributes: {
    root: (t, value) => `${t}.root_id = ${value}`,
    actor: (t, value) => `${t}.actor_id = ${value}`,
  },
  possible: { [Action.ANSWER]: openSql, [Action.WITHDRAW]: openSql },
})
export class AccessQuestion extends VersionedPatientBearing {
  @Field(() => Patient, {
    nullable: true,
    description: 'Whose record; as far as the caller sees the patient.',
  })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => String, {
    nullable: true,
    description: 'The patient under the pseudonym of the reader’s access log.',
  })
  @Derived((t, s) => patientPseudonymSql(`${t}.patient_id`, s))
  patientPseudonym!: string | null;

  @Field(() => ID, { nullable: true, description: 'The entry of the access log that it is about.' })
  @Property({ type: 'uuid' })
  entryId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the access was.' })
  @Property({ type: 'datetime' })
  accessedAt!: Date;

  @Field(() => Person, { nullable: true, description: 'Whose access; they never answer it.' })
  @ManyToOne(() => Person)
  actor!: Rel<Person>;

  @Field(() => Role, { nullable: true, description: 'In which role they acted.' })
  @Enum({ items: () => Role, type: 'text' })
  actorRole!: Role;

  @Field(() => Unit, { nullable: true, description: 'At which unit they acted.' })
  @ManyToOne(() => Unit, { nullable: true })
  unit: Rel<Unit> | null = null;

  @Property({ type: 'uuid' })
  rootId!: string;

  @Field(() => Action, { nullable: true, description: 'What was done.' })
  @Enum({ items: () => Action, type: 'text' })
  action!: Action;

  @Field(() => String, { nullable: true, description: 'With what kind of data.' })
  @Property({ type: 'text' })
  resourceType!: string;

  @Field(() => RelationKind, { nullable: true, description: 'The relation that gave access.' })
  @Enum({ items: () => RelationKind, type: 'text', nullable: true })
  relation: RelationKind | null = null;

  @Field(() => Verdict, { nullable: true, description: 'Whether the access was given.' })
  @Enum({ items: () => Verdict, type: 'text' })
  decision!: Verdict;

  @Field(() => AccessQuestionStatus, { nullable: true, description: 'Where it stands.' })
  @Property({ type: 'text', persist: false })
  @Derived(statusSql)
  status!: AccessQuestionStatus | null;

  @Field(() => String, { nullable: true, description: 'What is asked, in the asker’s words.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Role, { nullable: true, description: 'Who asks: the patient, or a parent who acts.' })
  @Enum({ items: () => Role, type: 'text' })
  askedAs!: Role;
  @Property({ type: 'uuid' })
  askedBy!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Asked at.' })
  @Property({ type: 'datetime' })
  askedAt!: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day by whose end it is to be answered, as the organisation’s setting accessQuestions.answerDays says.',
  })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => Boolean, { nullable: true, description: 'It waits, and the day has passed.' })
  @Property({ type: 'boolean', persist: false })
  @Derived((t, s) => `(${openSql(t)} and ${t}.due_on < ${s.today})`)
  overdue!: boolean | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Escalated at: nobody had answered in time.',
  })
  @Property({ type: 'datetime', nullable: true })
  escalatedAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Withdrawn at.' })
  @Property({ type: 'datetime', nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Answered at.' })
  @Property({ type: 'datetime', nullable: true })
  answeredAt: Date | null = null;

  @Field(() => Person, {
    nullable: true,
    description: 'Who answered for the organisation; never whose access it was.',
  })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'answered_by' })
  answeredBy: Rel<Person> | null = null;

  @Field(() => AccessQuestionOutcome, { nullable: true, description: 'What the organisation found.' })
  @Enum({ items: () => AccessQuestionOutcome, type: 'text', nullable: true })
  outcome: AccessQuestionOutcome | null = null;

  @Field(() => String, { nullable: true, description: 'The answer, as the asker reads it.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;
}
