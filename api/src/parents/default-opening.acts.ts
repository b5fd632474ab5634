import { v7 } from 'uuid';
import { Age } from './age.type.js';
import { settleParents } from './parent-relation.acts.js';
import { OpeningGround, ParentalOpening } from './parental-opening.entity.js';
import { openFromTwelve } from './parents.setting.type.js';
import { Side } from '../authz/roles.js';
import { Content } from '../consent/content.type.js';
import type { Patient } from '../patient/patient.entity.js';
import { birthday } from '../platform/birthday.js';
import { settingOf } from '../setting/setting.questions.js';
import type { Work } from '../write/work.js';

/** Opens from twelve to sixteen what the registering specialist organisation has set as its default; once a child. */
export async function openByDefault(work: Work, patient: Patient): Promise<void> {
  const { side, rootId, personId } = work.principal;
  const sixteen = birthday(patient.birthDate, Age.OWN_DECISION);
  if (side !== Side.SPECIALIST || sixteen <= work.now) return;
  if (!(await settingOf(work, openFromTwelve, rootId))) return;
  // Health personnel's own word on this child, also one that closed it again, stands before a default.
  if (await work.em.count(ParentalOpening, { patient: patient.id })) return;
  work.em.persist(
    work.em.create(ParentalOpening, {
      id: v7(),
      patient: patient.id,
      contents: [Content.REFERRAL, Content.PATHWAY, Content.DEADLINE, Content.PLAN, Content.MEETING],
      ground: OpeningGround.SETTING,
      reason: openFromTwelve.key,
      side,
      validFrom: work.now,
      validTo: sixteen,
      createdBy: personId,
    } as never),
  );
  await work.em.flush();
  await settleParents(work, patient.id);
}
