import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ground, reasonsOf } from '../definition/ground.type.js';
import { Column, Derived, Resource } from '../read/registry.js';

export enum WithheldFrom {
  PATIENT = 'PATIENT',
  PARENTS = 'PARENTS',
}
registerEnumType(WithheldFrom, {
  name: 'WithheldFrom',
  description: 'From whom something is withheld.',
  valuesConfig: {
    PATIENT: { description: 'The patient, and those who see by the patient’s consent.' },
    PARENTS: { description: 'Everybody who stands where a parent does, and those who see by their consent.' },
  },
});

export enum WithheldType {
  REFERRAL = 'REFERRAL',
  PATHWAY = 'PATHWAY',
  PATHWAY_EVENT = 'PATHWAY_EVENT',
  STAY = 'STAY',
  PLAN = 'PLAN',
  DISCLOSURE = 'DISCLOSURE',
  MEETING = 'MEETING',
}
registerEnumType(WithheldType, {
  name: 'WithheldType',
  description: 'What a single withheld object is. What is part of it is withheld with it.',
  valuesConfig: {
    REFERRAL: { description: 'A referral, with what it says.' },
    PATHWAY: { description: 'A pathway, with its events, deadlines and stays.' },
    PATHWAY_EVENT: { description: 'One event.' },
    STAY: { description: 'One stay.' },
    PLAN: { description: 'One plan.' },
    DISCLOSURE: { description: 'What was told outside, once.' },
    MEETING: { description: 'One meeting, with its minutes.' },
  },
});

@ObjectType({
  description:
    'Ground for withholding (grunnlag): data, with where it is written and how well that is known.',
})
@Resource(reasonsOf('withholdingGround'))
export class WithholdingGround extends Ground {
  @Field(() => String, { description: 'The code, such as WEIGHTY_CONSIDERATIONS.' })
  @Column()
  code!: string;
  @Field(() => WithheldFrom, { description: 'From whom one may withhold on it.' })
  @Derived((t) => `${t}.row->>'audience'`)
  audience!: WithheldFrom;
  @Field(() => Int, { description: 'From which age of the patient.' })
  @Derived((t) => `(${t}.row->>'fromAge')::int`)
  fromAge!: number;
  @Field(() => Int, { nullable: true, description: 'Until which birthday; null: at any age.' })
  @Derived((t) => `(${t}.row->>'untilAge')::int`)
  untilAge!: number | null;
}
