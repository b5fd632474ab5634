import { registerEnumType } from 'type-graphql';

/** What a coordinator in the municipality does; the words and where they are from are reference data. */
export enum CoordinatorTaskKind {
  INFORM_AND_GUIDE = 'INFORM_AND_GUIDE',
  WORK_WITH_SPECIALIST = 'WORK_WITH_SPECIALIST',
  FOLLOW_UP_FROM_GOALS = 'FOLLOW_UP_FROM_GOALS',
  SECURE_INTERACTION = 'SECURE_INTERACTION',
  COORDINATE_SERVICES = 'COORDINATE_SERVICES',
  CALL_MEETINGS = 'CALL_MEETINGS',
  KEEP_PLAN_CURRENT = 'KEEP_PLAN_CURRENT',
  PREPARE_MEASURES = 'PREPARE_MEASURES',
}
registerEnumType(CoordinatorTaskKind, {
  name: 'CoordinatorTaskKind',
  description: 'Koordinatoroppgave: what a coordinator in the municipality does.',
  valuesConfig: {
    INFORM_AND_GUIDE: { description: 'Informere, veilede og gi råd.' },
    WORK_WITH_SPECIALIST: { description: 'Samarbeide med koordinatoren i spesialisthelsetjenesten.' },
    FOLLOW_UP_FROM_GOALS: { description: 'Følge opp ut fra pasientens mål, ressurser og behov.' },
    SECURE_INTERACTION: { description: 'Sikre samhandling.' },
    COORDINATE_SERVICES: { description: 'Samordne tjenestene.' },
    CALL_MEETINGS: { description: 'Initiere, kalle inn til og eventuelt lede møter.' },
    KEEP_PLAN_CURRENT: { description: 'Følge opp, evaluere og oppdatere individuell plan.' },
    PREPARE_MEASURES: { description: 'Forberede tiltak i god tid.' },
  },
});
