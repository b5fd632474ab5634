import { registerEnumType } from 'type-graphql';

/** Whose access it was, seen from the record. */
export enum AccessBy {
  OWN = 'OWN',
  RELATIVE = 'RELATIVE',
  STAFF = 'STAFF',
  SYSTEM = 'SYSTEM',
}
registerEnumType(AccessBy, {
  name: 'AccessBy',
  description: 'Hvem innsynet var av, sett fra pasienten.',
  valuesConfig: {
    OWN: { description: 'Pasienten selv.' },
    RELATIVE: { description: 'Pårørende: a parent, or next of kin.' },
    STAFF: { description: 'Ansatte: whoever acted under a grant of their own.' },
    SYSTEM: { description: 'Plattformen selv, in its tasks.' },
  },
});

/** SQL. */
export const accessBySql = (t: string): string =>
  `case when ${t}.role = 'PATIENT' then 'OWN' when ${t}.role in ('PARENT', 'NEXT_OF_KIN') then 'RELATIVE'` +
  ` when ${t}.role = 'SYSTEM' then 'SYSTEM' else 'STAFF' end`;
