import { registerEnumType } from 'type-graphql';

/** What can have been registered of a stay that never happened. */
export enum StayMoment {
  ADMISSION = 'ADMISSION',
  DISCHARGE = 'DISCHARGE',
}

registerEnumType(StayMoment, {
  name: 'StayMoment',
  description: 'Which end of a stay.',
  valuesConfig: {
    ADMISSION: { description: 'Innleggelsen.' },
    DISCHARGE: { description: 'Utskrivingen.' },
  },
});
