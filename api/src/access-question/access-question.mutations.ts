import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { AccessQuestion } from './access-question.entity.js';
import {
  AnswerAccessQuestionInput,
  AskAboutAccessInput,
  WithdrawAccessQuestionInput,
} from './access-question.inputs.js';
import { answerAccessQuestion, withdrawAccessQuestion } from './answer.service.js';
import { askAboutAccess } from './ask.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class AccessQuestionMutations {
  @Mutation(() => AccessQuestion, {
    nullable: true,
    description:
      'Asks the organisation about one access; its administrators and auditors are told, and have a deadline.',
  })
  @Operation({ action: Action.ASK, subject: 'AccessLogEntry', log })
  askAboutAccess(
    @Arg('input', () => AskAboutAccessInput, { description: 'About which, and what.' })
    _: AskAboutAccessInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, askAboutAccess);
  }

  @Mutation(() => AccessQuestion, {
    nullable: true,
    description:
      'Answers for the organisation; never whose access it was. The asker is told, and reads the answer.',
  })
  @Operation({ action: Action.ANSWER, subject: 'AccessQuestion', log })
  answerAccessQuestion(
    @Arg('input', () => AnswerAccessQuestionInput, { description: 'Which, and the answer.' })
    _: AnswerAccessQuestionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, answerAccessQuestion);
  }

  @Mutation(() => AccessQuestion, {
    nullable: true,
    description: 'Takes back a question that is not answered.',
  })
  @Operation({ action: Action.WITHDRAW, subject: 'AccessQuestion', log })
  withdrawAccessQuestion(
    @Arg('input', () => WithdrawAccessQuestionInput, { description: 'Which.' })
    _: WithdrawAccessQuestionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, withdrawAccessQuestion);
  }
}
