import { registerEnumType } from 'type-graphql';

export enum Area {
  ADULT = 'ADULT',
  CHILD = 'CHILD',
  ADDICTION = 'ADDICTION',
}
registerEnumType(Area, {
  name: 'Area',
  description: 'Fagområde.',
  valuesConfig: {
    ADULT: { description: 'Psykisk helsevern for voksne.' },
    CHILD: { description: 'Psykisk helsevern for barn og unge.' },
    ADDICTION: { description: 'Tverrfaglig spesialisert rusbehandling (TSB).' },
  },
});

export enum CareSetting {
  OUTPATIENT = 'OUTPATIENT',
  INPATIENT = 'INPATIENT',
}
registerEnumType(CareSetting, {
  name: 'CareSetting',
  description: 'Omsorgsnivå.',
  valuesConfig: {
    OUTPATIENT: { description: 'Poliklinisk.' },
    INPATIENT: { description: 'Døgnbehandling.' },
  },
});
