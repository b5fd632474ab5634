import { registerEnumType } from 'type-graphql';

/** What is checked, at large: one by one, what the recommendation asks for was not found. */
export enum HealthArea {
  SOMATIC_HEALTH = 'SOMATIC_HEALTH',
  DENTAL_HEALTH = 'DENTAL_HEALTH',
  LIVING_HABITS = 'LIVING_HABITS',
}
registerEnumType(HealthArea, {
  name: 'HealthArea',
  description:
    'Hva helsesjekken gjelder. The recommendations name somatic health, dental health included, and living habits; which checks each of them asks for was not found.',
  valuesConfig: {
    SOMATIC_HEALTH: { description: 'Somatisk helse.' },
    DENTAL_HEALTH: { description: 'Tannhelse.' },
    LIVING_HABITS: { description: 'Levevaner.' },
  },
});
