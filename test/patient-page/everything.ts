import { assignment, coverage, deadline, facts, pathway, patient, PERSON, plan, UNIT } from './facts.js';
import type { PageFacts, PathwayFacts, SideName } from '../../api/src/patient-page/facts.type.js';
import { MEETINGS, PLANS, TO_DO } from '../../api/src/patient-page/words/kinds.words.js';
import { RIGHTS } from '../../api/src/patient-page/words/rights.words.js';
import { NEED_REPORTED, WHERE } from '../../api/src/patient-page/words/where.words.js';

const SIDES: SideName[] = ['MUNICIPAL', 'SPECIALIST'];
const at = '2026-12-01T09:00:00Z';
const withPathway = (more: Partial<PathwayFacts>): PageFacts =>
  facts({ pathways: { nodes: [pathway(more)] } });
const called = (kind: string, place: string | null) => ({
  ...{ id: 'm', kind, startsAt: at, place, allowed: ['RESPOND'] },
  participants: [{ id: 'q', kind: 'PATIENT', person: { id: 'me' }, answer: null }],
});
const stay = { id: 's', admittedAt: null, dischargedAt: null, plannedAdmissionOn: '2026-12-02', unit: UNIT };
const right = (code: string) => ({
  ...{ code, label: 'Rett til svar', law: null, source: [], standing: 'SOURCED', ofChild: false },
});

/** Facts that make the page say everything it can say. */
export function everyFact(): PageFacts[] {
  return [
    facts(),
    facts({ deceasedOn: '2026-11-01' }),
    ...['2010-01-01', '2013-01-01', '2020-01-01'].map((birthDate) => facts({ birthDate })),
    ...Object.keys(WHERE).map((by) =>
      ['REFERRED', 'ENDED', 'NOT_GRANTED'].includes(by)
        ? withPathway({ status: by, endedOn: by === 'ENDED' ? '2026-11-01' : null })
        : withPathway({ phase: by }),
    ),
    withPathway({ unit: null, clinician: null }),
    withPathway({ stays: [{ ...stay, plannedDischargeOn: null, calledOffAt: null }] }),
    withPathway({
      stays: [{ ...stay, admittedAt: at, plannedDischargeOn: '2026-12-04', calledOffAt: null }],
    }),
    ...Object.keys(NEED_REPORTED).map((kind) =>
      facts(
        {},
        {
          needs: {
            nodes: [{ id: 'n', kind, side: null, status: 'REPORTED', reportedAt: at, decision: null }],
          },
        },
      ),
    ),
    ...SIDES.flatMap((side) => [
      ...['VACANT', 'DECLINED', 'NOT_NEEDED', 'EXTERNAL'].map((status) =>
        withPathway({ coverage: [coverage({ side, status })] }),
      ),
      ...[assignment(), assignment({ status: 'PROPOSED' }), assignment({ substitute: PERSON })].map((each) =>
        facts({
          coordinators: {
            municipal: side === 'MUNICIPAL' ? each : null,
            specialist: side === 'SPECIALIST' ? each : null,
          },
        }),
      ),
    ]),
    facts({
      coordinators: {
        municipal: assignment({ coordinator: { person: PERSON, unit: null, phone: null } }),
        specialist: null,
      },
    }),
    facts({ gp: PERSON }),
    ...[...Object.keys(TO_DO), 'OUR_OWN'].flatMap((kind) => [
      facts({ deadlines: { nodes: [deadline({ kind })] } }),
      facts({ deadlines: { nodes: [deadline({ kind, status: 'OVERDUE', dueOn: '2026-11-04' })] } }),
    ]),
    facts({
      deadlines: {
        nodes: [
          deadline({ status: 'OVERDUE', unit: null, delay: { reasonForPatient: 'Mange er syke', at: null } }),
        ],
      },
    }),
    ...[...Object.keys(MEETINGS), 'OTHER'].flatMap((kind) =>
      [null, 'rom 3'].map((place) => facts({ meetings: { nodes: [called(kind, place)] } })),
    ),
    ...[...Object.keys(PLANS), 'OTHER'].flatMap((kind) =>
      ['OFFERED', 'DECLINED', 'DRAFT', 'ACTIVE'].map((status) =>
        facts({
          plans: {
            nodes: [
              plan({
                ...{ kind: kind as never, status: status as never, nextEvaluationOn: '2026-12-05' },
                allowed: ['ANSWER_OFFER', 'SIGN'],
                measures: [
                  {
                    ...{ id: 'e', text: 'Gå tur', dueOn: '2026-12-03', status: 'PLANNED' },
                    responsible: { isPatient: true, person: null },
                  },
                ],
              }),
            ],
          },
        }),
      ),
    ),
    facts({}, { threads: { nodes: [{ id: 't', topic: 'Timen', unread: 1 }] } }),
    facts({
      referrals: {
        nodes: [
          {
            ...{ id: 'r', status: 'DRAFT', allowed: ['CONFIRM'], patientConfirmedAt: null, toUnit: UNIT },
            ...{ treatingUnit: null, assessment: null },
          },
        ],
      },
    }),
    withPathway({}),
    { ...withPathway({}), feedbackSeries: { nodes: [{ id: 'f', givenAt: '2026-10-01T09:00:00Z' }] } },
    facts({}, { patientRights: [...Object.keys(RIGHTS), 'ANOTHER'].map(right) }),
    facts({ name: null, pathways: null, deadlines: null, plans: null, meetings: null, referrals: null }),
    { ...facts(), patient: patient({ birthDate: null }) },
  ];
}
