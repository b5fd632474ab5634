import { itemsLate, itemsNext } from './ahead.js';
import type { PageFacts } from './facts.type.js';
import { noticeOf } from './notice.js';
import type { PatientPage } from './patient-page.type.js';
import { plansOf } from './plans.js';
import { responsibleFor } from './responsible.js';
import { rightsOf } from './rights.js';
import type { Reader } from './say.js';
import { waitingOf } from './waiting.js';
import { whereIs } from './where.js';

/** The page: a pure function of what was read and of whom it speaks to. */
export function pageOf(facts: PageFacts, as: Omit<Reader, 'name'>): PatientPage {
  const { patient } = facts;
  if (!patient) throw new Error('nobody’s page');
  const reader: Reader = { ...as, name: patient.name };
  const about = {
    patientId: patient.id,
    name: patient.name,
    addressee: as.whom,
    where: whereIs(facts, reader),
  };
  // Of somebody who has died nothing comes, and nothing waits.
  if (patient.deceasedOn)
    return {
      ...about,
      notice: null,
      next: [],
      responsible: [],
      late: [],
      plans: [],
      waiting: [],
      rights: [],
    };
  return {
    ...about,
    notice: noticeOf(patient, reader),
    next: itemsNext(facts, reader),
    responsible: responsibleFor(patient, reader),
    late: itemsLate(facts, reader),
    plans: plansOf(patient, reader),
    waiting: waitingOf(facts, reader),
    rights: rightsOf(facts.patientRights, patient.birthDate, reader),
  };
}
