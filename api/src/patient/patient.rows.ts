import { Patient } from './patient.entity.js';
import { defineRows } from '../read/rows.js';

const ofPatient = (row: string, patient: string): string => `${patient}.id = ${row}.patient_id`;

defineRows(
  {
    table: 'patient_identifier',
    patient: 'patient_id',
    seen: { type: () => Patient, fields: ['nationalId'], on: ofPatient },
  },
  {
    table: 'patient_contact',
    patient: 'patient_id',
    seen: { type: () => Patient, fields: ['phone', 'email', 'address'], on: ofPatient },
  },
  // What hides a place must not depend on whom one sees: which patients are protected, and by which grade.
  { table: 'address_protection', patient: 'patient_id', seen: 'users' },
  // What one wrote oneself.
  {
    table: 'patient_registration',
    patient: 'patient_id',
    seen: { when: (t, s) => `${t}.person_id = ${s.person}` },
  },
);
