import { Field, ID, InputType } from 'type-graphql';

/**
 * What every mutation takes: whoever got no answer asks again with the same id, and is given the first one's
 * (`Work.earlier`).
 */
@InputType({ description: 'What can be asked again.' })
export abstract class Repeatable {
  @Field(() => String, {
    nullable: true,
    description:
      'Of the caller’s own choosing, such as a UUID. The same id twice has one effect and the same answer.',
  })
  clientMutationId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The caller’s own draft that this was typed in: it is dropped when this succeeds.',
  })
  draftId?: string | null;
}
