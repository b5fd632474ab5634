import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { AccessQuestionArgs } from './access-question.args.js';
import { AccessQuestionConnection } from './access-question.reads.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

@Resolver()
export class AccessQuestionQueries {
  @Query(() => AccessQuestionConnection, {
    description:
      'Questions about accesses: those about one’s own record; for administrators and auditors those to their organisation, the patient under a pseudonym.',
  })
  @Operation({ action: Action.READ, subject: 'AccessQuestion', log: 'PATIENT_DATA' })
  accessQuestions(
    @Args(() => AccessQuestionArgs) _args: AccessQuestionArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
