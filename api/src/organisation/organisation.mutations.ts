import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { setAbsence, setCapacity } from './availability.service.js';
import { Grant } from './grant.entity.js';
import { endGrant } from './end-grant.service.js';
import { grantRole } from './grant.service.js';
import {
  CreateUnitInput,
  EndGrantInput,
  GrantRoleInput,
  OrganisationActInput,
  SetAbsenceInput,
  SetCapacityInput,
  UpdateUnitInput,
} from './organisation.inputs.js';
import { Unit } from './unit.entity.js';
import { closeUnit, createUnit, updateUnit } from './unit.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'ADMINISTRATION';

@Resolver()
export class OrganisationMutations {
  @Mutation(() => Grant, {
    nullable: true,
    description: 'Gives a person a role in the organisation; never oneself, never AUDITOR.',
  })
  @Operation({ action: Action.GRANT, subject: 'Grant', log })
  grantRole(
    @Arg('input', () => GrantRoleInput, { description: 'What is said.' }) _: GrantRoleInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, grantRole);
  }

  @Mutation(() => Grant, {
    nullable: true,
    description: 'Ends a grant at once; never the last administrator’s.',
  })
  @Operation({ action: Action.END, subject: 'Grant', log })
  endGrant(
    @Arg('input', () => EndGrantInput, { description: 'What is said.' }) _: EndGrantInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endGrant);
  }

  @Mutation(() => Grant, {
    nullable: true,
    description: 'Says for how many patients a coordinator can answer.',
  })
  @Operation({ action: Action.SET_CAPACITY, subject: 'Grant', log })
  setCapacity(
    @Arg('input', () => SetCapacityInput, { description: 'What is said.' }) _: SetCapacityInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, setCapacity);
  }

  @Mutation(() => Grant, { nullable: true, description: 'Says when somebody is away.' })
  @Operation({ action: Action.SET_ABSENCE, subject: 'Grant', log })
  setAbsence(
    @Arg('input', () => SetAbsenceInput, { description: 'What is said.' }) _: SetAbsenceInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, setAbsence);
  }

  @Mutation(() => Unit, {
    nullable: true,
    description: 'Makes a unit; without a parent an organisation, by the installation’s administrator alone.',
  })
  @Operation({ action: Action.CREATE, subject: 'Unit', log })
  createUnit(
    @Arg('input', () => CreateUnitInput, { description: 'What is said.' }) _: CreateUnitInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, createUnit);
  }

  @Mutation(() => Unit, { nullable: true, description: 'Changes a unit.' })
  @Operation({ action: Action.UPDATE, subject: 'Unit', log })
  updateUnit(
    @Arg('input', () => UpdateUnitInput, { description: 'What is said.' }) _: UpdateUnitInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, updateUnit);
  }

  @Mutation(() => Unit, { nullable: true, description: 'Closes a unit that nobody needs any more.' })
  @Operation({ action: Action.CLOSE, subject: 'Unit', log })
  closeUnit(
    @Arg('input', () => OrganisationActInput, { description: 'What is said.' }) _: OrganisationActInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, closeUnit);
  }
}
