import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Query, Resolver } from 'type-graphql';
import './patient-page.reads.js';
import { patientPage } from './patient-page.service.js';
import { PatientPage } from './patient-page.type.js';
import { PatientRight } from './patient-right.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class PatientPageQueries {
  @Query(() => PatientPage, {
    description:
      'Min side: where the patient is, what happens next, who is responsible, what is late and why, what waits. For the patient, and who acts for them; it holds nothing that the caller cannot read otherwise, in plain words of their language.',
  })
  @Operation({ action: Action.READ, subject: 'PatientPage', log: 'PATIENT_DATA' })
  patientPage(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return patientPage(ctx, info);
  }

  @Query(() => [PatientRight], { description: 'What patients have a right to, with law and source.' })
  @Operation({ action: Action.READ, subject: 'PatientRight', log: 'NONE' })
  patientRights(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }
}
