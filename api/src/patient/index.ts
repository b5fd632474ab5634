import './patient.rows.js';
import { AddressProtection } from './address-protection.entity.js';
import { CareTeamMember } from './care-team.entity.js';
import { NextOfKin } from './next-of-kin.entity.js';
import { PatientContact, PatientIdentifier } from './patient-details.entity.js';
import { Patient } from './patient.entity.js';
import { PatientMutations } from './patient.mutations.js';
import { PatientQueries } from './patient.queries.js';
import { patientPolicy } from './patient.policy.js';
import type { Feature } from '../platform/feature.js';

export const patientFeature: Feature = {
  name: 'patient',
  entities: [AddressProtection, CareTeamMember, NextOfKin, Patient, PatientContact, PatientIdentifier],
  resolvers: [PatientMutations, PatientQueries],
  policy: patientPolicy,
};
