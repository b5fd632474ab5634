import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { closeThread, leaveThread } from './end-thread.service.js';
import { addThreadParticipants, openThread } from './open-thread.service.js';
import { markRead } from './send-message.service.js';
import { Thread } from './thread.entity.js';
import {
  AddThreadParticipantsInput,
  CloseThreadInput,
  LeaveThreadInput,
  MarkReadInput,
  OpenThreadInput,
} from './thread.inputs.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const subject = 'Thread';
const log = 'PATIENT_DATA';

@Resolver()
export class ThreadMutations {
  @Mutation(() => Thread, {
    nullable: true,
    description:
      'Opens a message thread with its first message; everybody in it must be able to read its subject.',
  })
  @Operation({ action: Action.CREATE, subject, log })
  openThread(
    @Arg('input', () => OpenThreadInput, { description: 'About what, with whom.' }) _: OpenThreadInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, openThread);
  }

  @Mutation(() => Thread, { nullable: true, description: 'Brings people into a thread.' })
  @Operation({ action: Action.ADD_PARTICIPANT, subject, log })
  addThreadParticipants(
    @Arg('input', () => AddThreadParticipantsInput, { description: 'Whom.' }) _: AddThreadParticipantsInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, addThreadParticipants);
  }

  @Mutation(() => Thread, { nullable: true, description: 'Says how far one has read.' })
  @Operation({ action: Action.MARK_READ, subject, log })
  markRead(
    @Arg('input', () => MarkReadInput, { description: 'How far.' }) _: MarkReadInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, markRead);
  }

  @Mutation(() => Thread, {
    nullable: true,
    description: 'Leaves a thread: one sees nothing of it from then on.',
  })
  @Operation({ action: Action.LEAVE, subject, log })
  leaveThread(
    @Arg('input', () => LeaveThreadInput, { description: 'Which.' }) _: LeaveThreadInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, leaveThread);
  }

  @Mutation(() => Thread, {
    nullable: true,
    description: 'Closes a thread: by whoever opened it, or a coordinator in it.',
  })
  @Operation({ action: Action.CLOSE, subject, log })
  closeThread(
    @Arg('input', () => CloseThreadInput, { description: 'Which.' }) _: CloseThreadInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, closeThread);
  }
}
