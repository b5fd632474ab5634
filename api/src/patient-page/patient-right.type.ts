import { Field, ObjectType } from 'type-graphql';
import { Ground, reasonsOf } from '../definition/ground.type.js';
import { Column, Derived, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Rettighet: what a patient has a right to, with the law that gives it and where that was read. An administrator may add more.',
})
@Resource(reasonsOf('patientRight'))
export class PatientRight extends Ground {
  @Field(() => String, { description: 'The code: COORDINATOR.' })
  @Column()
  code!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The provision of law; null: the source names none.',
  })
  @Derived((t) => `${t}.row->>'law'`)
  law!: string | null;
  @Field(() => Boolean, { description: 'Only for those under eighteen.' })
  @Derived((t) => `coalesce((${t}.row->>'ofChild')::boolean, false)`)
  ofChild!: boolean;
}
