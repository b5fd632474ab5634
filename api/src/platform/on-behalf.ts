import { Field, InputType, registerEnumType } from 'type-graphql';

export enum OnBehalfForm {
  ORAL = 'ORAL',
  PAPER = 'PAPER',
  PHONE = 'PHONE',
}
registerEnumType(OnBehalfForm, {
  name: 'OnBehalfForm',
  description: 'How the patient said it.',
  valuesConfig: {
    ORAL: { description: 'Muntlig, present.' },
    PAPER: { description: 'På papir.' },
    PHONE: { description: 'På telefon.' },
  },
});

@InputType({ description: 'What a patient says or signs, recorded by staff; shown as such ever after.' })
export class OnBehalf {
  @Field(() => OnBehalfForm, { description: 'How it was said.' })
  form!: OnBehalfForm;
  @Field(() => String, { nullable: true, description: 'Who was there.' })
  witness?: string | null;
  @Field(() => String, { nullable: true, description: 'Reference to the document.' })
  document?: string | null;
}
