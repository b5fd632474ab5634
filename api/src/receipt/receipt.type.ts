import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Receipt (kvittering): entries of one’s own access log in a file that verifies offline with the log’s public key. Of what an entry says of others it holds hashes alone.',
})
export class AccessReceipt {
  @Field(() => String, { description: 'File name.' })
  name!: string;
  @Field(() => String, { description: 'Media type.' })
  mediaType!: string;
  @Field(() => String, {
    description:
      'The file: JSON lines. What is sealed stands as it was sealed; the sentence beside each entry is not.',
  })
  content!: string;
  @Field(() => String, { description: 'SHA-256 of its bytes in UTF-8, hexadecimal.' })
  sha256!: string;
  @Field(() => Int, { description: 'How many entries it proves.' })
  entries!: number;
  @Field(() => Int, {
    description: 'How many of the period are not in it yet: no checkpoint covers them before a minute or so.',
  })
  notYet!: number;
  @Field(() => Int, {
    description:
      'How many of the period cannot be in it: they were written before entries were made to be shown in part.',
  })
  never!: number;
}
