import { Field, Float, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../platform/scalars.js';
import { Column, Derived, Resource } from '../read/registry.js';

@ObjectType({
  description:
    'File (fil), fetched with `GET /files/<id>` and the same bearer token; every fetch is logged. Read by whoever made it, under the same grant, until it expires.',
})
@Resource({
  from: 'stored_file',
  attributes: {
    madeUnder: (t, value) => `${t}.grant_id = ${value}`,
    kept: (t, value, s) => `(${t}.expires_at > ${s.now}) = ${value}`,
  },
})
export class StoredFile {
  @Field(() => ID, { description: 'Opaque id (UUID).' })
  @Column()
  id!: string;

  @Field(() => String, { description: 'What it was made for: EXPORT.' })
  @Column()
  purpose!: string;

  @Field(() => String, { description: 'File name.' })
  @Column()
  name!: string;

  @Field(() => String, { description: 'Media type.' })
  @Column()
  mediaType!: string;

  @Field(() => Float, { description: 'Bytes.' })
  @Derived((t) => `coalesce(${t}.length, ${t}.size)::float8`)
  size!: number;

  @Field(() => String, { description: 'SHA-256 of the bytes, hexadecimal.' })
  @Column()
  sha256!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @Column()
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'From when it is gone.' })
  @Column()
  expiresAt!: Date;
}
