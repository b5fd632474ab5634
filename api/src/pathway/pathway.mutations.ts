import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Pathway, PathwayEvent } from './pathway.entity.js';
import { AssignClinicianInput, EndPathwayInput, RecordEventInput } from './pathway.inputs.js';
import { assignClinician, endPathway, recordEvent } from './pathway.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'Pathway';
const log = 'PATIENT_DATA';

@Resolver()
export class PathwayMutations {
  @Mutation(() => Pathway, { nullable: true, description: 'Hands over to a clinician; the patient is told.' })
  @Operation({ action: Action.ASSIGN_CLINICIAN, subject, log })
  assignClinician(
    @Arg('input', () => AssignClinicianInput, { description: 'To whom.' }) _: AssignClinicianInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, assignClinician);
  }

  @Mutation(() => PathwayEvent, { nullable: true, description: 'Registers an event; the clocks follow.' })
  @Operation({ action: Action.RECORD_EVENT, subject, log })
  recordEvent(
    @Arg('input', () => RecordEventInput, { description: 'What, and when.' }) _: RecordEventInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordEvent);
  }

  @Mutation(() => Pathway, { nullable: true, description: 'Ends the specialist service’s part.' })
  @Operation({ action: Action.END, subject, log })
  endPathway(
    @Arg('input', () => EndPathwayInput, { description: 'Why.' }) _: EndPathwayInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endPathway);
  }
}
