import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { shownOnceSql } from '../platform/shown-once.js';
import { Identified } from '../read/base.entity.js';
import { DateTimeScalar } from '../platform/scalars.js';
import { Derived, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Kalenderabonnement: an address by which a calendar outside follows the meetings that one is called to, under the grant that one acts under. It tells times and no names. Every fetch is logged; it ends with the grant.',
})
@Entity({ tableName: 'calendar_feed' })
@Resource({ logged: false, attributes: { madeUnder: (t, value) => `${t}.grant_id = ${value}` } })
export class CalendarFeed extends Identified {
  @Property({ type: 'uuid' })
  grantId!: string;
  @Property({ type: 'uuid' })
  personId!: string;
  @Property({ type: 'blob' })
  secretHash!: Buffer;

  @Field(() => String, {
    nullable: true,
    description:
      'The path, at the address of the installation; whoever has it reads the calendar. Shown once, when it is made (`renewCalendarFeed`).',
  })
  @Derived(() => shownOnceSql('/calendar/', '.ics'))
  path!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; null: it holds.' })
  @Property({ type: 'datetime', nullable: true })
  revokedAt: Date | null = null;

  @Field(() => Int, { description: 'Counts changes.' })
  @Property({ version: true })
  version: number = 1;
}
