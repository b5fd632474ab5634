import type { Rel } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Content } from './content.type.js';
import { RelationKind, Role } from '../authz/roles.js';
import { Patient } from '../patient/patient.entity.js';
import { Embedded, Resource } from '../read/registry.js';

@ObjectType({ description: 'How much of one kind would be seen.' })
@Embedded()
export class PreviewedContent {
  @Field(() => Content, { description: 'The kind.' })
  content!: Content;
  @Field(() => Int, { description: 'How many objects of it.' })
  count!: number;
}

@ObjectType({
  description:
    'What a person or a unit would see if the patient consented: the same question as theirs would be, with the rights that they would have. Asked before saying yes.',
})
@Resource({ from: 'patient', patient: (t) => `${t}.id`, content: 'PATIENT' })
export class AccessPreview {
  @Field(() => Role, { nullable: true, description: 'In which role they would look.' })
  role!: Role;
  @Field(() => RelationKind, { nullable: true, description: 'By which relation.' })
  relation!: RelationKind;
  @Field(() => [PreviewedContent], {
    nullable: true,
    description: 'How many objects of each kind; kinds that they would see nothing of are there with 0.',
  })
  contents!: PreviewedContent[];
  @Field(() => Patient, {
    nullable: true,
    description:
      'The patient as they would get it, with all that hangs on it; null: they would find no such patient.',
  })
  patient!: Rel<Patient> | null;
}
