import { addWorkingDays } from '../../api/src/platform/calendar.js';
import { daysAfter, daysAgo, officeTime } from './agenda.js';
import { grantIdOf, personIdOf, unitId } from './organisation.js';
import { CAST, type Part } from './patients.js';
import { planOf } from './plans.js';
import { ReferralStory, type ReferralPlan } from './referral-story.js';
import { blocks, consents, kin, letters, moves } from './scenes.js';
import type { Teller } from './teller.js';
import { demoUsers } from './users.js';
import { Action } from '../../api/src/authz/actions.js';
import { Side } from '../../api/src/authz/roles.js';
import { Content } from '../../api/src/consent/content.type.js';
import { acceptAssignment, setCoverageOf } from '../../api/src/coordination/answer.service.js';
import { assignCoordinator } from '../../api/src/coordination/assign.service.js';
import { CoverageStatus } from '../../api/src/coordination/coverage.entity.js';
import { recordDeath } from '../../api/src/patient/update-patient.service.js';

type Scene = (teller: Teller, story: ReferralStory, today: string) => void;
interface Role {
  /** Days ago that the referral is written. */
  days: number;
  told?: Partial<ReferralPlan>;
  /** What else happens. */
  scene?: Scene;
}

const user = (username: string) =>
  demoUsers.find((one) => one.username === username) as (typeof demoUsers)[0];
const at = (today: string, days: number, minutes = 200): Date => officeTime(daysAgo(today, days), minutes);
const dps = { place: 'dps.allmenn', pathwayKey: 'PHV_ADULT' } as const;
const accepted = (coordinator?: string): ReferralPlan['municipal'] => ({
  said: 'CONTACT',
  then: 'ACCEPTED',
  ...(coordinator ? { coordinator } : {}),
});
/** In treatment today. */
const ongoing = { startWithin: 40, startAt: 0.5, lasts: 400 };

const PARTS: Record<Part, Role> = {
  'pasient.demo': {
    days: 45,
    told: {
      ...dps,
      municipal: accepted('koordinator.elvestad'),
      clinician: 'behandler.dps',
      startWithin: 75,
      startAt: 0.9,
      lasts: 300,
    },
    scene: (teller, _story, today) => {
      teller.agenda.plan(at(today, 60), (now) => teller.served(now, 'saksbehandler.elvestad', true));
      kin(teller, at(today, 20), 'koordinator.elvestad', user('parorende.demo'), 'venn', false);
      consents(teller, at(today, 20, 260), user('parorende.demo').nationalId, [
        Content.PATIENT,
        Content.PATHWAY,
        Content.DEADLINE,
      ]);
    },
  },
  'pasient2.demo': {
    days: 150,
    told: {
      place: 'dps.nordvik',
      pathwayKey: 'PHV_ADULT',
      municipal: { said: 'NEED', then: 'ACCEPTED' },
      ...ongoing,
    },
  },
  'ungdom.demo': {
    days: 85,
    told: {
      place: 'bup',
      pathwayKey: 'PHV_CHILD',
      municipal: accepted(),
      clinician: 'behandler.bup',
      ...ongoing,
    },
    scene: (teller, _story, today) => {
      kin(teller, at(today, 40), 'behandler.bup', user('forelder.demo'), 'mor', true);
      consents(teller, at(today, 25), user('partner.skole').nationalId, [Content.PLAN, Content.MEETING]);
    },
  },
  'staff member': { days: 90, told: { place: 'avtale', pathwayKey: 'PHV_ADULT', ...ongoing } },
  block: {
    days: 120,
    told: { ...dps, municipal: accepted(), clinician: 'dps.allmenn/CLINICIAN/1', ...ongoing },
    scene: (teller, _story, today) => {
      blocks(
        teller,
        at(today, 50),
        { personId: personIdOf('dps.allmenn/CLINICIAN/3') },
        'Kjenner vedkommende privat',
      );
      blocks(teller, at(today, 50, 240), { unitId: unitId('elvestad.hjemme') });
    },
  },
  'protected address': {
    days: 100,
    told: { ...dps, municipal: accepted('koordinator.elvestad'), ...ongoing },
  },
  'no digital access': {
    days: 130,
    told: { ...dps, clinician: 'behandler.dps', ...ongoing },
    scene: (teller, _story, today) => letters(teller, at(today, 40), 'behandler.dps'),
  },
  'no digital access, served': {
    days: 70,
    told: { ...dps, from: 'CASE_WORKER', municipal: accepted(), ...ongoing },
    scene: (teller, _story, today) => letters(teller, at(today, 30), 'saksbehandler.elvestad'),
  },
  'declined at referral': { days: 60, told: { ...dps, municipal: { said: 'DECLINED' }, ...ongoing } },
  'declined later': {
    days: 110,
    told: { ...dps, municipal: accepted('koordinator.elvestad'), ...ongoing },
    scene: (teller, story, today) =>
      teller.agenda.plan(at(today, 35), async (now) => {
        story.municipal.over = true;
        await teller.actAsPatient(now, 'setCoverage', Action.SET_COVERAGE, (work) =>
          setCoverageOf(work, {
            caseId: story.pathwayId,
            side: Side.MUNICIPAL,
            status: CoverageStatus.DECLINED,
          }),
        );
      }),
  },
  deceased: {
    days: 140,
    told: {
      ...dps,
      municipal: accepted('elvestad.mestring/COORDINATOR/1'),
      clinician: 'behandler.dps',
      ...ongoing,
    },
    scene: (teller, _story, today) =>
      teller.agenda.plan(at(today, 18), async (now) => {
        const deceasedOn = daysAgo(today, 21);
        await teller.act(now, 'behandler.dps', 'recordDeath', Action.RECORD_DEATH, (work) =>
          recordDeath(work, { id: teller.id, deceasedOn }),
        );
        teller.agenda.stop();
      }),
  },
  'moved to Nordvik': {
    days: 115,
    told: { ...dps, municipal: accepted('koordinator.elvestad'), ...ongoing },
    scene: (teller, story, today) => {
      moves(teller, story, at(today, 28), '9902');
      teller.agenda.plan(at(today, 26), (now) => takenOver(teller, story, now));
    },
  },
  'moved away': {
    days: 125,
    told: { ...dps, municipal: accepted('koordinator.elvestad'), ...ongoing },
    scene: (teller, story, today) => moves(teller, story, at(today, 33), '9903'),
  },
  'external GP': { days: 95, told: { ...dps, from: 'EXTERNAL', municipal: accepted(), ...ongoing } },
  'external GP, hospital alone': { days: 65, told: { ...dps, from: 'EXTERNAL', ...ongoing } },
};

/** The referral of one of the cast, and what else is to be told of them. */
export function castStory(teller: Teller, today: string): ReferralStory {
  const part = CAST[teller.patient.index] as Part;
  const { days, told, scene } = PARTS[part];
  const story = new ReferralStory(teller, planOf(teller.patient, daysAgo(today, days), told));
  story.begin();
  scene?.(teller, story, today);
  return story;
}

/** The new municipality finds the vacancy in its inbox. */
async function takenOver(teller: Teller, story: ReferralStory, now: Date): Promise<void> {
  const who = 'nordvik.helse/COORDINATOR/1';
  const id = await teller.act(now, 'ke.nordvik', 'assignCoordinator', Action.ASSIGN, (work) =>
    assignCoordinator(work, { caseId: story.pathwayId, side: Side.MUNICIPAL, grantId: grantIdOf(who) }),
  );
  const next = daysAfter(officeTime(addWorkingDays(teller.day(now), 1), 0), 0, 90);
  teller.agenda.plan(next, async (later) => {
    await teller.act(later, who, 'acceptAssignment', Action.ACCEPT, (work) => acceptAssignment(work, { id }));
  });
}
