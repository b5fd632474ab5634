import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Identified } from '../read/base.entity.js';
import { Derived } from '../read/registry.js';

export enum StartMode {
  FIRST = 'FIRST',
  EACH = 'EACH',
  LATEST = 'LATEST',
  LATEST_ONCE = 'LATEST_ONCE',
}
registerEnumType(StartMode, {
  name: 'StartMode',
  description: 'Which of several events of a kind starts a clock.',
  valuesConfig: {
    FIRST: { description: 'Only the first ever: a forwarded referral restarts nothing.' },
    EACH: { description: 'Each starts a clock of its own: each detox, each evaluation.' },
    LATEST: { description: 'A newer one replaces the open clock: a changed discharge date.' },
    LATEST_ONCE: { description: 'As LATEST, but nothing starts after it has been met.' },
  },
});

export enum CountFrom {
  AFTER = 'AFTER',
  BEFORE = 'BEFORE',
}
registerEnumType(CountFrom, {
  name: 'CountFrom',
  description: 'Which way days are counted from the event that starts a clock.',
  valuesConfig: {
    AFTER: { description: 'Forward, from the day after.' },
    BEFORE: { description: 'Back from the day that something is planned for, such as a discharge.' },
  },
});

const told = (name: string) => Derived((t) => `${t}.engine->>'${name}'`);
const toldAll = (name: string) =>
  Derived((t) => `array(select jsonb_array_elements_text(coalesce(${t}.engine->'${name}', '[]')))`);

/** What a rule says beside its days; stored as the clocks take it. */
@ObjectType({ description: 'The finer points of a deadline rule.' })
export abstract class RuleDetails extends Identified {
  @Field(() => String, { nullable: true, description: 'The phase that it belongs to, such as ASSESSMENT.' })
  @told('phase')
  phase!: string | null;

  @Field(() => StartMode, { description: 'Which of several starting events counts.' })
  @told('starts')
  starts!: StartMode;

  @Field(() => CountFrom, { description: 'Which way the days are counted.' })
  @Derived((t) => `coalesce(${t}.engine->>'count', 'AFTER')`)
  count!: CountFrom;

  @Field(() => [String], { description: 'Does not hold while one of these conditions does.' })
  @toldAll('unless')
  unless!: string[];

  @Field(() => [String], { description: 'Events that end the clock unmet.' })
  @toldAll('cancelledBy')
  cancelledBy!: string[];

  @Field(() => String, { nullable: true, description: 'The words of the source.' })
  @told('sourceWording')
  sourceWording!: string | null;

  @Field(() => String, { nullable: true, description: 'Note.' })
  @told('note')
  note!: string | null;

  @Field(() => Int, { description: 'From so many days before it is due, a deadline is due soon.' })
  @Derived((t) => `${t}.due_soon_days`)
  dueSoon!: number;

  @Field(() => Boolean, {
    description: 'The number of days was not found: the rule starts no clock until somebody adds it.',
  })
  @Derived(
    (t) => `(${t}.max_days is null and ${t}.min_days is null and ${t}.day_type <> 'DATE_SET_PER_PATIENT')`,
  )
  missing!: boolean;
}
