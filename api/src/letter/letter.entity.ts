import { Entity, Enum, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Rel } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { LetterDelivery, LetterKind, LetterNotice, LetterRecipient, LetterSection } from './letter.type.js';
import { Action } from '../authz/actions.js';
import { notObjected } from '../consent/objection.questions.js';
import { Patient } from '../patient/patient.entity.js';
import { Person } from '../person/person.entity.js';
import { VersionedPatientBearing } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';
import { Referral } from '../referral/referral.entity.js';

/** Nothing here sends SMS: one that waits is kept until there is something that does. */
const notice = (t: string): string =>
  `(select case when n.state in ('SENT', 'SHOWN') then 'SENT' when n.state = 'DEAD' then 'FAILED'` +
  ` when n.state = 'WAITING' and n.channel = 'SMS' then 'NO_GATEWAY' when n.state = 'WAITING' then 'WAITING' end` +
  ` from letter_notice n where n.letter_id = ${t}.id order by n.created_at desc, n.id limit 1)`;

/** Whom nothing else reaches. */
export const toPrint = (t: string): string =>
  `(${t}.printed_at is null and (${t}.delivery = 'PRINT' or exists (select from letter_notice n where n.letter_id = ${t}.id` +
  ` and (n.state = 'DEAD' or (n.channel = 'SMS' and n.state = 'WAITING')))))`;

@ObjectType({
  description:
    'Letter (brev) about how a referral was assessed, to the patient or as a copy. It is never changed. On paper, as the caller may read it: `GET /files/<id>` with the same token gives a tagged PDF.',
})
@Entity({ tableName: 'letter' })
@Resource({
  patient: (t) => `${t}.patient_id`,
  content: 'REFERRAL',
  partOf: (t) => [`${t}.referral_id`],
  attributes: {
    shared: notObjected('REFERRAL'),
    fromWithin: (t, value) =>
      `exists (select from referral x join unit_closure c on c.descendant_id = x.from_unit_id where x.id = ${t}.referral_id and c.ancestor_id = ${value})`,
  },
  possible: { [Action.PRINT]: (t) => `${t}.printed_at is null` },
})
export class Letter extends VersionedPatientBearing {
  @Field(() => Patient, { nullable: true, description: 'Whom it is about.' })
  @ManyToOne(() => Patient)
  patient!: Rel<Patient>;

  @Field(() => Referral, { nullable: true, description: 'The referral that was assessed.' })
  @ManyToOne(() => Referral)
  referral!: Rel<Referral>;

  @Field(() => LetterKind, { nullable: true, description: 'What it tells.' })
  @Enum({ items: () => LetterKind, type: 'text' })
  kind!: LetterKind;

  @Field(() => LetterRecipient, { nullable: true, description: 'To whom it goes.' })
  @Enum({ items: () => LetterRecipient, type: 'text' })
  recipient!: LetterRecipient;

  @Field(() => String, { nullable: true, description: 'A recipient outside the platform, by name.' })
  @Property({ type: 'text', nullable: true })
  recipientName: string | null = null;

  @Field(() => String, { nullable: true, description: 'Its language: nb, nn or en.' })
  @Property({ type: 'text' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => [LetterSection], {
    nullable: true,
    description: 'What it says, but for what places the patient.',
  })
  @Property({ type: 'json' })
  sections!: LetterSection[];

  @Field(() => [LetterSection], {
    nullable: true,
    description: 'What of it places the patient: where, and how to reach them.',
  })
  @Property({ type: 'json' })
  placeSections!: LetterSection[];

  @Field(() => LetterDelivery, { nullable: true, description: 'How it reaches whom it is for.' })
  @Enum({ items: () => LetterDelivery, type: 'text' })
  delivery!: LetterDelivery;

  @Field(() => LetterNotice, {
    nullable: true,
    description: 'The message that tells of it; null: there is none.',
  })
  @Derived(notice)
  notice!: LetterNotice | null;

  @Field(() => Boolean, { nullable: true, description: 'It waits for staff to print and send it.' })
  @Derived(toPrint)
  toPrint!: boolean | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Made at.' })
  @Property({ type: 'datetime' })
  madeAt!: Date;

  @Field(() => Person, {
    nullable: true,
    description: 'Who assessed the referral, or had it made once more.',
  })
  @ManyToOne(() => Person, { fieldName: 'made_by' })
  madeBy!: Rel<Person>;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Printed at; null: not printed by staff.' })
  @Property({ type: 'datetime', nullable: true })
  printedAt: Date | null = null;

  @Field(() => Person, { nullable: true, description: 'Who printed it.' })
  @ManyToOne(() => Person, { nullable: true, fieldName: 'printed_by' })
  printedBy: Rel<Person> | null = null;
}
