import { registerEnumType } from 'type-graphql';

export enum Content {
  PATIENT = 'PATIENT',
  REFERRAL = 'REFERRAL',
  PATHWAY = 'PATHWAY',
  DEADLINE = 'DEADLINE',
  PLAN = 'PLAN',
  MEETING = 'MEETING',
}
registerEnumType(Content, {
  name: 'Content',
  description: 'Kinds of content that a consent, an objection, a withholding or a block speaks of.',
  valuesConfig: {
    PATIENT: { description: 'Name, contact, care team.' },
    REFERRAL: { description: 'Referrals and what they say.' },
    PATHWAY: { description: 'Pathways, their phases, events and coordinators.' },
    DEADLINE: { description: 'Deadlines.' },
    PLAN: { description: 'Plans.' },
    MEETING: { description: 'Meetings.' },
  },
});
