import { registerEnumType } from 'type-graphql';

export enum PathwayStatus {
  REFERRED = 'REFERRED',
  ACTIVE = 'ACTIVE',
  ENDED = 'ENDED',
  TRANSFERRED = 'TRANSFERRED',
  NOT_GRANTED = 'NOT_GRANTED',
}
registerEnumType(PathwayStatus, {
  name: 'PathwayStatus',
  description: 'Where a pathway stands.',
  valuesConfig: {
    REFERRED: { description: 'Henvist: exists from the referral’s submission.' },
    ACTIVE: { description: 'Aktivt: the right to care was granted.' },
    ENDED: { description: 'Avsluttet, with its reason.' },
    TRANSFERRED: { description: 'Overført to another unit.' },
    NOT_GRANTED: { description: 'No right to care in the specialist service.' },
  },
});

export enum Phase {
  REFERRAL = 'REFERRAL',
  ASSESSMENT_OF_REFERRAL = 'ASSESSMENT_OF_REFERRAL',
  ASSESSMENT = 'ASSESSMENT',
  EXTENDED_ASSESSMENT = 'EXTENDED_ASSESSMENT',
  TREATMENT = 'TREATMENT',
  DETOX = 'DETOX',
  FOLLOW_UP = 'FOLLOW_UP',
}
registerEnumType(Phase, {
  name: 'Phase',
  description: 'Fase i forløpet.',
  valuesConfig: {
    REFERRAL: { description: 'Kartlegging og henvisning, in the municipality.' },
    ASSESSMENT_OF_REFERRAL: { description: 'Vurdering av henvisningen.' },
    ASSESSMENT: { description: 'Basis utredning.' },
    EXTENDED_ASSESSMENT: { description: 'Utvidet utredning.' },
    TREATMENT: { description: 'Behandling.' },
    DETOX: { description: 'Avrusning.' },
    FOLLOW_UP: { description: 'Avslutning og videre oppfølging.' },
  },
});
