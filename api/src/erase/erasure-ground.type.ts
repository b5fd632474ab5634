import { Field, ObjectType } from 'type-graphql';
import { Ground, reasonsOf } from '../definition/ground.type.js';
import { Column, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'Ground for erasing a record (grunnlag for sletting): data, with where it is written and how well that is known.',
})
@Resource(reasonsOf('erasureGround'))
export class ErasureGround extends Ground {
  @Field(() => String, { description: 'The code, such as HPL_44.' })
  @Column()
  code!: string;
}
