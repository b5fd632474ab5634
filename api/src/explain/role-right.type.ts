import { Field, ObjectType } from 'type-graphql';
import { Action } from '../authz/actions.js';

@ObjectType({
  description:
    'Rettighet: what a role may do with one kind of object, and what must be so of the object. What no line says is not allowed.',
})
export class RoleRight {
  @Field(() => String, { description: 'The kind of object: the name of its type.' })
  subject!: string;

  @Field(() => [Action], { description: 'What may be done.' })
  actions!: Action[];

  @Field(() => [String], { nullable: true, description: 'The fields that it is about; null: all of them.' })
  fields!: string[] | null;

  @Field(() => [String], {
    description: 'What must be so, all of it, in the caller’s language; nothing: the role is enough.',
  })
  conditions!: string[];
}
