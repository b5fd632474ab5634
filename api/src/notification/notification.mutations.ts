import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Notification } from './notification.entity.js';
import { MarkNotificationReadInput } from './notification.inputs.js';
import { markNotificationRead } from './mark-read.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'ADMINISTRATION';

@Resolver()
export class NotificationMutations {
  @Mutation(() => Notification, { nullable: true, description: 'Says that one has read it.' })
  @Operation({ action: Action.MARK_READ, subject: 'Notification', log })
  markNotificationRead(
    @Arg('input', () => MarkNotificationReadInput, { description: 'What is said.' })
    _: MarkNotificationReadInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, markNotificationRead);
  }
}
