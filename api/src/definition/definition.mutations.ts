import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  DiscardDefinitionDraftInput,
  PublishDefinitionInput,
  SaveDefinitionDraftInput,
  SimulateDefinitionInput,
  ValidateDefinitionInput,
} from './definition.inputs.js';
import { PathwayDefinition } from './definition.entity.js';
import { DefinitionDraft } from './draft.entity.js';
import { discardDefinitionDraft, saveDefinitionDraft, validateDefinition } from './draft.service.js';
import { DefinitionValidation } from './finding.type.js';
import { publishDefinition } from './publish.service.js';
import { simulateDefinition } from './simulate.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';
import { Job } from '../job/job.entity.js';

const subject = 'DefinitionDraft';
const log = 'ADMINISTRATION';

@Resolver()
export class DefinitionMutations {
  @Mutation(() => DefinitionDraft, {
    nullable: true,
    description: 'Begins or changes a draft of a definition. Administrator of the installation.',
  })
  @Operation({ action: Action.UPDATE, subject, log })
  saveDefinitionDraft(
    @Arg('input', () => SaveDefinitionDraftInput, { description: 'What it says.' })
    _: SaveDefinitionDraftInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, saveDefinitionDraft);
  }

  @Mutation(() => DefinitionDraft, {
    nullable: true,
    description: 'Gives a draft up; it is kept, and read as such.',
  })
  @Operation({ action: Action.UPDATE, subject, log })
  discardDefinitionDraft(
    @Arg('input', () => DiscardDefinitionDraftInput, { description: 'Which draft.' })
    _: DiscardDefinitionDraftInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, discardDefinitionDraft);
  }

  @Mutation(() => DefinitionValidation, {
    description: 'Everything that is wrong with a draft, or that it lacks. Changes nothing.',
  })
  @Operation({ action: Action.READ, subject, log })
  validateDefinition(
    @Arg('input', () => ValidateDefinitionInput, { description: 'Which draft.' })
    input: ValidateDefinitionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => validateDefinition(work, input.id));
  }

  @Mutation(() => PathwayDefinition, {
    nullable: true,
    description:
      'Publishes a draft as the pathway’s next edition. Pathways keep the edition that they started under.',
  })
  @Operation({ action: Action.PUBLISH, subject, log })
  publishDefinition(
    @Arg('input', () => PublishDefinitionInput, { description: 'Which draft, and from when.' })
    _: PublishDefinitionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, publishDefinition);
  }

  @Mutation(() => Job, {
    nullable: true,
    description:
      'What a draft would change for open pathways, and what a past period would have looked like under it. Writes nothing but the job.',
  })
  @Operation({ action: Action.SIMULATE, subject, log })
  simulateDefinition(
    @Arg('input', () => SimulateDefinitionInput, { description: 'Which draft, over which period.' })
    _: SimulateDefinitionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, simulateDefinition);
  }
}
