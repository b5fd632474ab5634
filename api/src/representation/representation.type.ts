import { registerEnumType } from 'type-graphql';

export enum RepresentationBasis {
  GUARDIAN = 'GUARDIAN',
  PROXY = 'PROXY',
  NEAREST_KIN = 'NEAREST_KIN',
  CHILD_WELFARE = 'CHILD_WELFARE',
}
registerEnumType(RepresentationBasis, {
  name: 'RepresentationBasis',
  description: 'On what basis somebody stands for the patient.',
  valuesConfig: {
    GUARDIAN: { description: 'Verge, by decision and within its mandate.' },
    PROXY: { description: 'Fullmektig, by the patient’s own written authority (fullmakt).' },
    NEAREST_KIN: {
      description:
        'Nærmeste pårørende of a patient without competence to consent, by health personnel’s decision.',
    },
    CHILD_WELFARE: {
      description: 'Barnevernet with custody, by decision; stands where a parent does, by the same ages.',
    },
  },
});
