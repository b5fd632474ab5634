import { Field, ID, InputType, Int } from 'type-graphql';
import { StayMoment } from './stay.status.js';
import { CareSetting } from '../pathway/area.js';
import { Repeatable } from '../platform/repeatable.js';
import { DateScalar, DateTimeScalar } from '../platform/scalars.js';

@InputType({
  description:
    'A stay as it is known now. What is left out, or null, stays as it was; a stay that comes to nothing is called off.',
})
export class RecordStayInput extends Repeatable {
  @Field(() => ID, { nullable: true, description: 'The stay that changes; left out: a new one.' })
  id?: string | null;
  @Field(() => ID, { nullable: true, description: 'The pathway of a new stay.' })
  pathwayId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Where; the pathway’s section unless told.' })
  unitId?: string | null;
  @Field(() => CareSetting, { nullable: true, description: 'The care setting; INPATIENT unless told.' })
  careSetting?: CareSetting | null;
  @Field(() => DateScalar, { nullable: true, description: 'Admission planned for.' })
  plannedAdmissionOn?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Admitted at.' })
  admittedAt?: Date | null;
  @Field(() => DateScalar, { nullable: true, description: 'Discharge planned for.' })
  plannedDischargeOn?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Discharged at.' })
  dischargedAt?: Date | null;
  @Field(() => Boolean, { nullable: true, description: 'Suicidal behaviour before or during the stay.' })
  suicidalBehaviour?: boolean | null;
  @Field(() => String, { nullable: true, description: 'Calls a planned stay off, for this reason.' })
  callOffReason?: string | null;
  @Field(() => StayMoment, {
    nullable: true,
    description:
      'Takes back what was registered and never happened; an admission only with its discharge gone.',
  })
  withdraw?: StayMoment | null;
  @Field(() => String, {
    nullable: true,
    description: 'Why it is taken back; stands with the event in history.',
  })
  withdrawReason?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version that the change rests on.' })
  expectedVersion?: number | null;
}
