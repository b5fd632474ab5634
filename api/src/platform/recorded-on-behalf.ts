import { Field, ObjectType } from 'type-graphql';
import { OnBehalfForm } from './on-behalf.js';

@ObjectType({ description: 'That staff recorded what the patient said or signed, and how it was said.' })
export class RecordedOnBehalf {
  @Field(() => OnBehalfForm, { description: 'How it was said.' })
  form!: OnBehalfForm;
  @Field(() => String, { nullable: true, description: 'Who was there.' })
  witness!: string | null;
  @Field(() => String, { nullable: true, description: 'Reference to the document.' })
  document!: string | null;
}
