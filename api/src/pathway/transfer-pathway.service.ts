import { movePathway } from './course.acts.js';
import { areaOf } from '../definition/definition.questions.js';
import { registerEvent } from './event.acts.js';
import { leaveSpecialist } from './leave.acts.js';
import { Pathway } from './pathway.entity.js';
import type { TransferPathwayInput } from './pathway.inputs.js';
import { tellCoordinators } from './tell.acts.js';
import { Action } from '../authz/actions.js';
import { CareCase } from '../coordination/care-case.entity.js';
import { closeCase } from '../coordination/case-end.acts.js';
import { carryMunicipalSide } from '../coordination/case-move.acts.js';
import { coverSpecialist } from '../coordination/case-start.acts.js';
import { holdCase, openCase } from '../coordination/coverage.acts.js';
import { recomputeDeadlines } from '../deadline/deadline.acts.js';
import { notifyPatient } from '../notification/notification.acts.js';
import { UnitKind } from '../organisation/unit.entity.js';
import { receivingUnit } from '../organisation/unit.questions.js';
import { badInput } from '../platform/errors.js';
import { referOnward } from '../referral/onward.acts.js';
import type { Work } from '../write/work.js';

/**
 * Hands a pathway over. The old one ends as transferred; the receiver gets an onward referral and a pathway of its own,
 * which starts when it has assessed it, as the edition says. The municipality's part goes on without a gap.
 */
export async function transferPathway(work: Work, input: TransferPathwayInput): Promise<string> {
  const pathway = await work.load(Pathway, input.id, Action.TRANSFER);
  await holdCase(work, pathway.id);
  movePathway(pathway, Action.TRANSFER);
  work.expect(pathway, input.expectedVersion);
  const toUnit = await receivingUnit(work, input.toUnitId, 'toUnitId');
  if (toUnit.id === pathway.unit.id) throw badInput({ path: 'toUnitId', rule: 'NOT_POSSIBLE' });
  const pathwayKey = input.pathwayKey ?? pathway.pathwayKey;
  const area = await areaOf(work, pathwayKey, pathwayKey === pathway.pathwayKey ? pathway.area : null);
  pathway.endedOn = work.today;
  pathway.endReason = input.reason;
  if (toUnit.kind === UnitKind.CONTRACT_SPECIALIST)
    await registerEvent(work, pathway, 'TRANSFER_TO_CONTRACT_SPECIALIST');
  await registerEvent(work, pathway, 'PATHWAY_TRANSFERRED', work.now, { note: input.reason });
  const old = await work.em.findOneOrFail(CareCase, { id: pathway.id });
  const created = await referOnward(work, pathway, { toUnit, pathwayKey, area }, async (started) => {
    const of = await openCase(work, started.id, started.patient.id, started.id);
    await coverSpecialist(work, of, toUnit.id);
    await carryMunicipalSide(work, old, of);
  });
  await closeCase(work, pathway.id, 'pathway transferred');
  await recomputeDeadlines(work, pathway.id);
  await leaveSpecialist(work, pathway);
  await tellCoordinators(work, created, 'PATHWAY_TRANSFERRED');
  await notifyPatient(work, pathway.patient.id, {
    kind: 'PATHWAY_TRANSFERRED',
    subjectType: 'Pathway',
    subjectId: created.id,
  });
  work.did('Pathway', pathway.id, pathway.patient.id);
  work.did('Pathway', created.id, pathway.patient.id);
  return pathway.id;
}
