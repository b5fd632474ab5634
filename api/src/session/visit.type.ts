import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Repeatable } from '../platform/repeatable.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Identified } from '../read/base.entity.js';
import { Column, Resource } from '../read/registry.js';

export enum SeenPage {
  TODAY = 'TODAY',
}
registerEnumType(SeenPage, {
  name: 'SeenPage',
  description: 'A page that tells what changed since its reader was there.',
  valuesConfig: { TODAY: { description: 'What a coordinating unit opens first (I dag).' } },
});

@ObjectType({
  description: 'Visit (besøk): when the caller, under their grant, was on a page, and the time before.',
})
@Resource({ from: 'visit', logged: false, attributes: { mine: (t, value) => `${t}.grant_id = ${value}` } })
export class Visit extends Identified {
  @Field(() => SeenPage, { description: 'Which page.' })
  @Column()
  page!: SeenPage;

  @Field(() => DateTimeScalar, { description: 'When the caller was there last.' })
  @Column()
  at!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the visit before this one ended; null: there was none.',
  })
  @Column()
  previousAt!: Date | null;
}

@InputType({ description: 'The caller has a page before them.' })
export class MarkSeenInput extends Repeatable {
  @Field(() => SeenPage, { description: 'Which.' })
  page!: SeenPage;
}
