import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Patient } from './patient.entity.js';
import { PatientArgs } from './patient.args.js';
import { PatientConnection } from './patient.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class PatientQueries {
  @Query(() => PatientConnection, { description: 'Patients whom the caller may see.' })
  @Operation({ action: Action.READ, subject: 'Patient', log: 'PATIENT_DATA' })
  patients(
    @Args(() => PatientArgs) _args: PatientArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => Patient, { nullable: true, description: 'One patient.' })
  @Operation({ action: Action.READ, subject: 'Patient', log: 'PATIENT_DATA' })
  patient(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
