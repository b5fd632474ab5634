import { registerEnumType } from 'type-graphql';

export enum PlanKind {
  INDIVIDUAL = 'INDIVIDUAL',
  TREATMENT = 'TREATMENT',
  CRISIS = 'CRISIS',
  FOLLOW_UP = 'FOLLOW_UP',
}
registerEnumType(PlanKind, {
  name: 'PlanKind',
  description: 'What kind of plan.',
  valuesConfig: {
    INDIVIDUAL: {
      description: 'Individuell plan (IP), one a person (pasient- og brukerrettighetsloven § 2-5).',
    },
    TREATMENT: { description: 'Behandlingsplan: every patient’s, made with the patient.' },
    CRISIS: { description: 'Kriseplan: early signs, and what the patient wants done.' },
    FOLLOW_UP: { description: 'Oppfølgingsplan: after the specialist service’s part, on both sides.' },
  },
});

export enum PlanStatus {
  OFFERED = 'OFFERED',
  DECLINED = 'DECLINED',
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
}
registerEnumType(PlanStatus, {
  name: 'PlanStatus',
  description: 'Where a plan stands.',
  valuesConfig: {
    OFFERED: { description: 'Tilbudt: offered, and not answered.' },
    DECLINED: { description: 'Avslått: the patient does not want it now.' },
    DRAFT: { description: 'Wanted, and being written.' },
    ACTIVE: { description: 'Made: holds.' },
    CLOSED: { description: 'Avsluttet, with its reason.' },
  },
});
