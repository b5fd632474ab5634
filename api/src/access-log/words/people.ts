import { Role } from '../../authz/roles.js';
import type { Language } from '../../platform/context.js';

type Words = Record<Language, string>;

/** Who acts, after the name. */
export const ROLES: Record<Exclude<Role, Role.PATIENT>, Words> = {
  [Role.PARENT]: { nb: 'forelder', nn: 'forelder', en: 'parent' },
  [Role.NEXT_OF_KIN]: { nb: 'pårørende', nn: 'pårørande', en: 'next of kin' },
  [Role.GP]: { nb: 'fastlege', nn: 'fastlege', en: 'general practitioner' },
  [Role.CASE_WORKER]: { nb: 'saksbehandler', nn: 'saksbehandlar', en: 'case worker' },
  [Role.CLINICIAN]: { nb: 'behandler', nn: 'behandlar', en: 'clinician' },
  [Role.COORDINATOR]: { nb: 'koordinator', nn: 'koordinator', en: 'coordinator' },
  [Role.UNIT_LEADER]: { nb: 'enhetsleder', nn: 'einingsleiar', en: 'unit leader' },
  [Role.COORDINATING_UNIT]: {
    nb: 'ansatt i koordinerende enhet',
    nn: 'tilsett i koordinerande eining',
    en: 'of the coordinating unit',
  },
  [Role.PARTNER]: { nb: 'samarbeidspartner', nn: 'samarbeidspartnar', en: 'partner' },
  [Role.AUDITOR]: { nb: 'innsynsrevisor', nn: 'innsynsrevisor', en: 'auditor of the access log' },
  [Role.ADMINISTRATOR]: { nb: 'administrator', nn: 'administrator', en: 'administrator' },
};

/** The patient to the patient, and to a parent; the program; somebody whose name is not there. */
export const OWN: Words = { nb: 'Du', nn: 'Du', en: 'You' };
export const CHILD: Words = { nb: 'Barnet', nn: 'Barnet', en: 'The child' };
export const PROGRAM: Words = { nb: 'Plattformen selv', nn: 'Plattforma sjølv', en: 'The platform itself' };
export const SOMEBODY: Words = { nb: 'Noen', nn: 'Nokon', en: 'Somebody' };

/** Between a role and its organisation: in a municipality, and at everything else. */
export const IN_MUNICIPALITY: Words = { nb: ' i ', nn: ' i ', en: ' in ' };
export const AT: Words = { nb: ' ved ', nn: ' ved ', en: ' at ' };
