import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { PathwayEvent } from './pathway-event.entity.js';
import { Pathway } from './pathway.entity.js';
import { correctEvent } from './correct-event.service.js';
import { EndPathwayInput } from './end-pathway.inputs.js';
import { endPathway } from './end-pathway.service.js';
import {
  AssignClinicianInput,
  CorrectEventInput,
  RecordEventInput,
  StartPathwayInput,
  TransferPathwayInput,
} from './pathway.inputs.js';
import { assignClinician, recordEvent } from './pathway.service.js';
import { startPathway } from './start-pathway.service.js';
import { transferPathway } from './transfer-pathway.service.js';
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

  @Mutation(() => PathwayEvent, {
    nullable: true,
    description:
      'Corrects an event that was wrong; it stays in history, marked, with what happened instead. Gives the corrected event.',
  })
  @Operation({ action: Action.CORRECT_EVENT, subject: 'PathwayEvent', log })
  correctEvent(
    @Arg('input', () => CorrectEventInput, { description: 'Which, why, and what happened instead.' })
    _: CorrectEventInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, correctEvent);
  }

  @Mutation(() => Pathway, {
    nullable: true,
    description: 'Starts a pathway without a referral, after an emergency assessment.',
  })
  @Operation({ action: Action.START, subject, log })
  startPathway(
    @Arg('input', () => StartPathwayInput, { description: 'Whose, where, and on what legal basis.' })
    _: StartPathwayInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, startPathway);
  }

  @Mutation(() => Pathway, {
    nullable: true,
    description:
      'Hands a pathway over to another section or organisation: it ends as transferred, and a new one begins there with an onward referral. Gives the one that ended.',
  })
  @Operation({ action: Action.TRANSFER, subject, log })
  transferPathway(
    @Arg('input', () => TransferPathwayInput, { description: 'To whom, and why.' }) _: TransferPathwayInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, transferPathway);
  }

  @Mutation(() => Pathway, { nullable: true, description: 'Ends the specialist service’s part.' })
  @Operation({ action: Action.END, subject, log })
  endPathway(
    @Arg('input', () => EndPathwayInput, { description: 'Why, and the checklist.' }) _: EndPathwayInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endPathway);
  }
}
