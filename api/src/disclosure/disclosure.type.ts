import { Field, ObjectType } from 'type-graphql';
import { Ground, reasonsOf } from '../definition/ground.type.js';
import { Column, Derived, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Ground for telling outside despite silence (grunnlag): data, with where it is written and how well that is known.',
})
@Resource(reasonsOf('disclosureGround'))
export class DisclosureGround extends Ground {
  @Field(() => String, { description: 'The code, such as HPL_32.' })
  @Column()
  code!: string;
  @Field(() => Boolean, { description: 'Whether the ground must be named in words beside it.' })
  @Derived((t) => `(${t}.row->>'needsWords')::boolean`)
  needsWords!: boolean;
}
