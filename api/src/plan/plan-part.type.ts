import { registerEnumType } from 'type-graphql';

/** What of a plan can be shared with somebody who takes part in it. */
export enum PlanPart {
  WORDS = 'WORDS',
  TEXT = 'TEXT',
  GOALS = 'GOALS',
  MEASURES = 'MEASURES',
  PARTICIPANTS = 'PARTICIPANTS',
  EVALUATIONS = 'EVALUATIONS',
}
registerEnumType(PlanPart, {
  name: 'PlanPart',
  description: 'Del av en plan: what is shared with a participant, or not.',
  valuesConfig: {
    WORDS: { description: 'Pasientens egne ord: what matters, resources, needs, wishes.' },
    TEXT: { description: 'Planteksten, with contributions, implementation, cooperation and contacts.' },
    GOALS: { description: 'Målene, without their measures.' },
    MEASURES: { description: 'Tiltakene. One’s own are seen without this.' },
    PARTICIPANTS: { description: 'Hvem som deltar.' },
    EVALUATIONS: { description: 'Evalueringene.' },
  },
});

/** What an individual plan is to hold by the regulation. */
export enum PlanElement {
  GOALS_RESOURCES_NEEDS = 'GOALS_RESOURCES_NEEDS',
  PARTICIPANTS = 'PARTICIPANTS',
  RESPONSIBLE_FOR_COORDINATION = 'RESPONSIBLE_FOR_COORDINATION',
  CONTRIBUTIONS = 'CONTRIBUTIONS',
  MEASURES = 'MEASURES',
  IMPLEMENTATION = 'IMPLEMENTATION',
  PERIOD_AND_REVISION = 'PERIOD_AND_REVISION',
  CONSENT = 'CONSENT',
  COOPERATION = 'COOPERATION',
}
registerEnumType(PlanElement, {
  name: 'PlanElement',
  description:
    'Det en individuell plan skal inneholde (forskrift om individuell plan ved ytelse av velferdstjenester; the list as http://kurs.helsekompetanse.no/plan/3310 gives it).',
  valuesConfig: {
    GOALS_RESOURCES_NEEDS: { description: 'Mål, ressurser og behov for tjenester.' },
    PARTICIPANTS: { description: 'Hvem som deltar i arbeidet med planen.' },
    RESPONSIBLE_FOR_COORDINATION: { description: 'Hvem som har ansvar for samordning og framdrift.' },
    CONTRIBUTIONS: { description: 'Hva pasienten, tjenestene og pårørende vil bidra med.' },
    MEASURES: { description: 'Aktuelle tiltak, omfang og ansvar.' },
    IMPLEMENTATION: { description: 'Hvordan tiltakene skal gjennomføres.' },
    PERIOD_AND_REVISION: { description: 'Planperiode og tidspunkt for revisjon.' },
    CONSENT: { description: 'Samtykke til at planen utarbeides.' },
    COOPERATION: { description: 'Nødvendig eller ønskelig samarbeid med andre.' },
  },
});

export enum PlanGoalKind {
  GOAL = 'GOAL',
  WARNING_SIGN = 'WARNING_SIGN',
}
registerEnumType(PlanGoalKind, {
  name: 'PlanGoalKind',
  description: 'What the measures below it are for.',
  valuesConfig: {
    GOAL: { description: 'Mål.' },
    WARNING_SIGN: {
      description: 'Tidlig varseltegn, in a crisis plan: its measures say who does what when it shows.',
    },
  },
});

export enum PlanMeasureStatus {
  PLANNED = 'PLANNED',
  ONGOING = 'ONGOING',
  DONE = 'DONE',
  DROPPED = 'DROPPED',
}
registerEnumType(PlanMeasureStatus, {
  name: 'PlanMeasureStatus',
  description: 'How far a measure has come. Progress makes no new version of the plan.',
  valuesConfig: {
    PLANNED: { description: 'Planlagt.' },
    ONGOING: { description: 'I gang.' },
    DONE: { description: 'Gjennomført.' },
    DROPPED: { description: 'Ikke lenger aktuelt.' },
  },
});

export enum PlanGoalOutcome {
  ACHIEVED = 'ACHIEVED',
  PARTLY = 'PARTLY',
  NOT_ACHIEVED = 'NOT_ACHIEVED',
  NOT_RELEVANT = 'NOT_RELEVANT',
}
registerEnumType(PlanGoalOutcome, {
  name: 'PlanGoalOutcome',
  description: 'What an evaluation found of a goal.',
  valuesConfig: {
    ACHIEVED: { description: 'Nådd.' },
    PARTLY: { description: 'Delvis nådd.' },
    NOT_ACHIEVED: { description: 'Ikke nådd.' },
    NOT_RELEVANT: { description: 'Ikke lenger aktuelt.' },
  },
});

export enum PlanSigner {
  PATIENT = 'PATIENT',
  OWNER = 'OWNER',
}
registerEnumType(PlanSigner, {
  name: 'PlanSigner',
  description: 'As what somebody signs a plan.',
  valuesConfig: {
    PATIENT: { description: 'Pasienten, or a parent who acts for the child.' },
    OWNER: { description: 'Den som har ansvaret for planen.' },
  },
});
