import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import { PathwayCatalogueEntry } from './catalogue.entity.js';
import { compareDefinitions } from './compare.service.js';
import { DefinitionComparison } from './comparison.type.js';
import { PathwayDefinition } from './definition.entity.js';
import { DefinitionDraftConnection, PathwayDefinitionConnection } from './definition.reads.js';
import { DefinitionDraft } from './draft.entity.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';
import { PageArgs } from '../platform/pagination.js';
import { DateScalar } from '../platform/scalars.js';

@InputType({ description: 'Which; every part that is given must hold.' })
export class PathwayDefinitionFilter {
  @Field(() => String, { nullable: true, description: 'This pathway.' })
  pathwayKey?: string;
  @Field(() => DateScalar, { nullable: true, description: 'In force on this day.' })
  validOn?: string;
}

@ArgsType()
export class PathwayDefinitionArgs extends PageArgs {
  @Field(() => PathwayDefinitionFilter, { nullable: true, description: 'Which.' })
  filter?: PathwayDefinitionFilter;
}

@InputType({ description: 'Which; every part that is given must hold.' })
export class DefinitionDraftFilter {
  @Field(() => String, { nullable: true, description: 'Of this pathway.' })
  pathwayKey?: string;
  @Field(() => Boolean, { nullable: true, description: 'Published, or not yet.' })
  published?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Given up, or not.' })
  discarded?: boolean;
}

@ArgsType()
export class DefinitionDraftArgs extends PageArgs {
  @Field(() => DefinitionDraftFilter, { nullable: true, description: 'Which.' })
  filter?: DefinitionDraftFilter;
}

@Resolver()
export class DefinitionQueries {
  @Query(() => PathwayDefinitionConnection, { description: 'Editions of the national pathways.' })
  @Operation({ action: Action.READ, subject: 'PathwayDefinition', log: 'NONE' })
  pathwayDefinitions(
    @Args(() => PathwayDefinitionArgs) _args: PathwayDefinitionArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => PathwayDefinition, { nullable: true, description: 'One edition.' })
  @Operation({ action: Action.READ, subject: 'PathwayDefinition', log: 'NONE' })
  pathwayDefinition(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => [PathwayCatalogueEntry], { description: 'The pathways, told to the public. Without a token.' })
  @Operation({ action: Action.READ, subject: 'PathwayCatalogueEntry', log: 'NONE', public: true })
  pathwayCatalogue(@Ctx() ctx: GraphContext, @Info() info: GraphQLResolveInfo) {
    return ctx.readField(info);
  }

  @Query(() => DefinitionComparison, {
    description: 'Two definitions side by side, each an edition or a draft that the caller may read.',
  })
  @Operation({ action: Action.READ, subject: 'PathwayDefinition', log: 'NONE' })
  compareDefinitions(
    @Arg('a', () => ID, { description: 'The one: an edition or a draft.' }) a: string,
    @Arg('b', () => ID, { description: 'The other.' }) b: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.query(info, (work) => compareDefinitions(work, a, b));
  }

  @Query(() => DefinitionDraftConnection, {
    description: 'Drafts of definitions, newest first. Administrator of the installation.',
  })
  @Operation({ action: Action.READ, subject: 'DefinitionDraft', log: 'NONE' })
  definitionDrafts(
    @Args(() => DefinitionDraftArgs) _args: DefinitionDraftArgs,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }

  @Query(() => DefinitionDraft, { nullable: true, description: 'One draft.' })
  @Operation({ action: Action.READ, subject: 'DefinitionDraft', log: 'NONE' })
  definitionDraft(
    @Arg('id', () => ID, { description: 'Its id.' }) _id: string,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.readField(info);
  }
}
