import { daysAgo, officeTime, workingDaysAgo } from './agenda.js';
import { grantIdOf } from './organisation.js';
import type { DemoPatient } from './patients.js';
import { caseWorker, coordinatingUnit } from './places.js';
import { kin } from './scenes.js';
import type { Teller } from './teller.js';
import { Action } from '../../api/src/authz/actions.js';
import { Side } from '../../api/src/authz/roles.js';
import { acceptAssignment } from '../../api/src/coordination/answer.service.js';
import { assignCoordinator } from '../../api/src/coordination/assign.service.js';
import { CoordinatorKind } from '../../api/src/coordination/care-case.entity.js';
import { NeedKind, NeedStatus } from '../../api/src/need/need.entity.js';
import { decideNeed, reportNeed } from '../../api/src/need/need.service.js';

export interface Errand {
  home: 'elvestad' | 'nordvik';
  area: DemoPatient['area'];
  gp?: string;
  kind: `${NeedKind}`;
  by: 'GP' | 'CASE_WORKER' | 'PATIENT';
  /** Working days ago that the need is reported. */
  days: number;
  /** What the coordinating unit decides; nothing yet unless told. */
  then?: 'GRANTED' | 'DECLINED' | 'ASSIGNED';
}

/** Needs that are reported beside a referral, each for a case of its own. */
const ERRANDS: readonly Errand[] = [
  { home: 'elvestad', area: 'ADULT', gp: 'fastlege.elvestad', kind: 'COORDINATOR', by: 'GP', days: 3 },
  { home: 'nordvik', area: 'ADULT', kind: 'COORDINATOR', by: 'PATIENT', days: 2 },
  { home: 'elvestad', area: 'ADULT', kind: 'INDIVIDUAL_PLAN', by: 'CASE_WORKER', days: 4 },
  { home: 'nordvik', area: 'ADULT', kind: 'INDIVIDUAL_PLAN', by: 'GP', days: 6 },
  {
    home: 'elvestad',
    area: 'ADDICTION',
    kind: 'INDIVIDUAL_PLAN',
    by: 'CASE_WORKER',
    days: 40,
    then: 'GRANTED',
  },
  { home: 'nordvik', area: 'ADDICTION', kind: 'INDIVIDUAL_PLAN', by: 'PATIENT', days: 55, then: 'DECLINED' },
  { home: 'elvestad', area: 'ADULT', kind: 'COORDINATOR', by: 'PATIENT', days: 30, then: 'DECLINED' },
  { home: 'nordvik', area: 'ADULT', kind: 'COORDINATOR', by: 'GP', days: 45, then: 'DECLINED' },
  { home: 'elvestad', area: 'CHILD', kind: 'CHILD_COORDINATOR', by: 'GP', days: 25, then: 'ASSIGNED' },
];

/** Who does the errands: from the back of the patients, so that those of today's referrals are left in peace. */
export function errandsOf(patients: readonly DemoPatient[]): Map<number, Errand> {
  const found = new Map<number, Errand>();
  const backwards = [...patients].reverse();
  for (const errand of ERRANDS) {
    const patient = backwards.find(
      (one) =>
        !found.has(one.index) &&
        one.gp &&
        one.home === errand.home &&
        one.area === errand.area &&
        (!errand.gp || one.gp === errand.gp),
    ) as DemoPatient;
    found.set(patient.index, errand);
  }
  return found;
}

/** The need, and what is decided a few working days later. */
export function runErrand(teller: Teller, errand: Errand, today: string): void {
  const at = officeTime(workingDaysAgo(today, errand.days), 390);
  teller.agenda.plan(at, async (now) => {
    const id = await report(teller, errand, now);
    if (!errand.then) return;
    const decided = officeTime(workingDaysAgo(today, errand.days - 3), 120);
    teller.agenda.plan(decided, (later) =>
      errand.then === 'ASSIGNED' ? assigned(teller, id, later) : decides(teller, id, errand, later),
    );
  });
}

async function report(teller: Teller, { by, kind }: Errand, now: Date): Promise<string> {
  await teller.known(now, teller.patient.gp as string);
  const input = { patientId: teller.id, kind: NeedKind[kind], side: Side.MUNICIPAL };
  if (by === 'PATIENT')
    return teller.actAsPatient(now, 'reportNeed', Action.CREATE, (work) => reportNeed(work, input));
  const who = by === 'GP' ? (teller.patient.gp as string) : caseWorker(teller.patient);
  if (by === 'CASE_WORKER') await teller.served(now, who);
  return teller.act(now, who, 'reportNeed', Action.CREATE, (work) =>
    reportNeed(work, {
      ...input,
      patientAgrees: true,
      note: 'Pasienten har behov for langvarige og koordinerte tjenester.',
    }),
  );
}

async function decides(teller: Teller, id: string, { then }: Errand, now: Date): Promise<void> {
  await teller.act(now, coordinatingUnit(teller.patient.home), 'decideNeed', Action.DECIDE, (work) =>
    decideNeed(work, {
      id,
      ...(then === 'GRANTED'
        ? { status: NeedStatus.GRANTED, decision: 'Du får individuell plan.' }
        : {
            status: NeedStatus.DECLINED,
            decision: 'Du har én tjeneste nå; meld fra igjen om det blir flere.',
          }),
    }),
  );
}

async function assigned(teller: Teller, caseId: string, now: Date): Promise<void> {
  const who = 'elvestad.barn/COORDINATOR/1';
  const id = await teller.act(now, 'ke.elvestad', 'assignCoordinator', Action.ASSIGN, (work) =>
    assignCoordinator(work, {
      caseId,
      side: Side.MUNICIPAL,
      kind: CoordinatorKind.CHILD_COORDINATOR,
      grantId: grantIdOf(who),
    }),
  );
  teller.agenda.plan(new Date(now.getTime() + 3_600_000), async (later) => {
    await teller.act(later, who, 'acceptAssignment', Action.ACCEPT, (work) => acceptAssignment(work, { id }));
  });
}

/** The GP registers who has parental responsibility, on the day of the first referral. */
export function registerParent(teller: Teller, firstDay: string): void {
  const { parent, gp } = teller.patient;
  if (!parent || !gp) return;
  teller.agenda.plan(officeTime(daysAgo(firstDay, 0), 400), async (now) => teller.known(now, gp));
  kin(teller, officeTime(daysAgo(firstDay, 0), 405), gp, parent, parent.relationship, true);
}
