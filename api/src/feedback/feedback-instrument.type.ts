import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { Ground, reasonsOf } from '../definition/ground.type.js';
import { Column, Derived, Resource } from '../read/registry.js';

export enum ScaleDirection {
  HIGHER_IS_BETTER = 'HIGHER_IS_BETTER',
  LOWER_IS_BETTER = 'LOWER_IS_BETTER',
}
registerEnumType(ScaleDirection, {
  name: 'ScaleDirection',
  description: 'Hvilken vei skalaen går.',
  valuesConfig: {
    HIGHER_IS_BETTER: { description: 'Høyere er bedre.' },
    LOWER_IS_BETTER: { description: 'Lavere er bedre.' },
  },
});

const bound = (name: string) => (t: string) => `(${t}.row->'${name}')::float8`;

@ObjectType({
  description:
    'Instrument (feedbackverktøy): how the patient says in a number how they are, or what the help is like. Its scale alone is here, and none of its wording, which others own.',
})
@Resource(reasonsOf('feedbackInstrument'))
export class FeedbackInstrument extends Ground {
  @Field(() => String, { description: 'The code: ORS, SRS.' })
  @Column()
  code!: string;
  @Field(() => Float, { description: 'The lowest score.' })
  @Derived(bound('min'))
  min!: number;
  @Field(() => Float, { description: 'The highest score.' })
  @Derived(bound('max'))
  max!: number;
  @Field(() => Float, { description: 'The smallest difference between two scores.' })
  @Derived(bound('step'))
  step!: number;
  @Field(() => ScaleDirection, { description: 'Which way it goes.' })
  @Derived((t) => `${t}.row->>'direction'`)
  direction!: ScaleDirection;
  @Field(() => Float, {
    nullable: true,
    description: 'From where a score is as clinically expected; null: not found in a source.',
  })
  @Derived(bound('expectedFrom'))
  expectedFrom!: number | null;
  @Field(() => Float, {
    nullable: true,
    description: 'Up to where a score is as clinically expected; null: not found in a source.',
  })
  @Derived(bound('expectedTo'))
  expectedTo!: number | null;
  @Field(() => String, { nullable: true, description: 'What is known to be missing.' })
  @Derived((t) => `${t}.row->>'note'`)
  note!: string | null;
}
