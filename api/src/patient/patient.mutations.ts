import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { CareTeamMember } from './care-team.entity.js';
import { addToCareTeam, endCareTeamMembership } from './care-team.service.js';
import { NextOfKin } from './next-of-kin.entity.js';
import { registerNextOfKin } from './next-of-kin.service.js';
import { Patient } from './patient.entity.js';
import {
  AddToCareTeamInput,
  EndCareTeamMembershipInput,
  RecordDeathInput,
  RegisterNextOfKinInput,
  RegisterPatientInput,
  SetAddressProtectionInput,
  SetPreferredChannelInput,
  TransferMunicipalityInput,
  UpdateContactInput,
  UpdateGpInput,
} from './patient.inputs.js';
import { setAddressProtection } from './address-protection.service.js';
import { registerPatient } from './register-patient.service.js';
import { updateGp } from './update-gp.service.js';
import {
  recordDeath,
  setPreferredChannel,
  transferMunicipality,
  updateContact,
} from './update-patient.service.js';
import { Action } from '../authz/actions.js';
import type { GraphContext } from '../graphql/context.js';
import { Operation } from '../graphql/operation.js';

const log = 'PATIENT_DATA';

@Resolver()
export class PatientMutations {
  @Mutation(() => Patient, {
    nullable: true,
    description:
      'Registers a patient. A number that is known already gets the same answer and shows nothing of what is known.',
  })
  @Operation({ action: Action.CREATE, subject: 'Patient', log })
  registerPatient(
    @Arg('input', () => RegisterPatientInput, { description: 'What is said.' }) _: RegisterPatientInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, registerPatient);
  }

  @Mutation(() => Patient, {
    nullable: true,
    description: 'Says that the address is protected, and how; hides what places the patient at once.',
  })
  @Operation({ action: Action.PROTECT_ADDRESS, subject: 'Patient', log })
  setAddressProtection(
    @Arg('input', () => SetAddressProtectionInput, { description: 'What is said.' })
    _: SetAddressProtectionInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, setAddressProtection);
  }

  @Mutation(() => Patient, { nullable: true, description: 'Changes how the patient is reached.' })
  @Operation({ action: Action.UPDATE_CONTACT, subject: 'Patient', log })
  updateContact(
    @Arg('input', () => UpdateContactInput, { description: 'What is said.' }) _: UpdateContactInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, updateContact);
  }

  @Mutation(() => Patient, {
    nullable: true,
    description: 'Changes the GP (fastlege); the old one’s view ends at once.',
  })
  @Operation({ action: Action.UPDATE_GP, subject: 'Patient', log })
  updateGp(
    @Arg('input', () => UpdateGpInput, { description: 'What is said.' }) _: UpdateGpInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, updateGp);
  }

  @Mutation(() => Patient, { nullable: true, description: 'Says how the patient wants to be told.' })
  @Operation({ action: Action.SET_PREFERRED_CHANNEL, subject: 'Patient', log })
  setPreferredChannel(
    @Arg('input', () => SetPreferredChannelInput, { description: 'What is said.' })
    _: SetPreferredChannelInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, setPreferredChannel);
  }

  @Mutation(() => Patient, {
    nullable: true,
    description: 'The patient has moved: the old municipality’s part ends in each case.',
  })
  @Operation({ action: Action.TRANSFER_MUNICIPALITY, subject: 'Patient', log })
  transferMunicipality(
    @Arg('input', () => TransferMunicipalityInput, { description: 'What is said.' })
    _: TransferMunicipalityInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, transferMunicipality);
  }

  @Mutation(() => Patient, {
    nullable: true,
    description: 'Records a death: the clocks end, and nobody is told by the system.',
  })
  @Operation({ action: Action.RECORD_DEATH, subject: 'Patient', log })
  recordDeath(
    @Arg('input', () => RecordDeathInput, { description: 'What is said.' }) _: RecordDeathInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, recordDeath);
  }

  @Mutation(() => NextOfKin, {
    nullable: true,
    description: 'Registers next of kin; the same identity number again changes what was registered.',
  })
  @Operation({ action: Action.REGISTER_NEXT_OF_KIN, subject: 'Patient', log })
  registerNextOfKin(
    @Arg('input', () => RegisterNextOfKinInput, { description: 'What is said.' }) _: RegisterNextOfKinInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, registerNextOfKin);
  }

  @Mutation(() => CareTeamMember, {
    nullable: true,
    description: 'Adds somebody to the care team, and tells the patient.',
  })
  @Operation({ action: Action.ADD_TO_CARE_TEAM, subject: 'Patient', log })
  addToCareTeam(
    @Arg('input', () => AddToCareTeamInput, { description: 'What is said.' }) _: AddToCareTeamInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, addToCareTeam);
  }

  @Mutation(() => CareTeamMember, {
    nullable: true,
    description: 'Ends a membership: what it opened is closed at once.',
  })
  @Operation({ action: Action.END, subject: 'CareTeamMember', log })
  endCareTeamMembership(
    @Arg('input', () => EndCareTeamMembershipInput, { description: 'What is said.' })
    _: EndCareTeamMembershipInput,
    @Ctx() ctx: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return ctx.write(info, endCareTeamMembership);
  }
}
