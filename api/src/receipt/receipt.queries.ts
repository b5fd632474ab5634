import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { AccessReceiptArgs } from './receipt.args.js';
import { accessReceipt } from './receipt.service.js';
import { AccessReceipt } from './receipt.type.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class ReceiptQueries {
  @Query(() => AccessReceipt, {
    description:
      'A receipt of one entry, or of a period, of the access log of one’s own record (or one’s child’s).',
  })
  @Operation({ action: Action.EXPORT, subject: 'AccessReceipt', log: 'EXPORT' })
  accessReceipt(
    @Args(() => AccessReceiptArgs) args: AccessReceiptArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => accessReceipt(work, args));
  }
}
