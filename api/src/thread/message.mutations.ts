import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Message } from './message.entity.js';
import { addAttachment, retractMessage, sendMessage } from './send-message.service.js';
import { AddAttachmentInput, RetractMessageInput, SendMessageInput } from './thread.inputs.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class MessageMutations {
  @Mutation(() => Message, {
    nullable: true,
    description: 'Writes in a thread. Who takes part and can read it is told that something waits.',
  })
  @Operation({ action: Action.SEND, subject: 'Thread', log })
  sendMessage(
    @Arg('input', () => SendMessageInput, { description: 'Where, and what.' }) _: SendMessageInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, sendMessage);
  }

  @Mutation(() => Message, {
    nullable: true,
    description: 'Puts a file that was sent in with `POST /files` into a thread, as a message of its own.',
  })
  @Operation({ action: Action.SEND, subject: 'Thread', log })
  addAttachment(
    @Arg('input', () => AddAttachmentInput, { description: 'Where, and which file.' }) _: AddAttachmentInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, addAttachment);
  }

  @Mutation(() => Message, {
    nullable: true,
    description:
      'Retracts one’s own message: what it says is shown to nobody, and that it was retracted to all.',
  })
  @Operation({ action: Action.RETRACT, subject: 'Message', log })
  retractMessage(
    @Arg('input', () => RetractMessageInput, { description: 'Which.' }) _: RetractMessageInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, retractMessage);
  }
}
