import { registerEnumType } from 'type-graphql';

/** The lists that a view can be of; each is called as the API's query is, in capitals. */
export enum ViewResource {
  DEADLINES = 'DEADLINES',
  MEETINGS = 'MEETINGS',
  NEEDS = 'NEEDS',
  PATHWAYS = 'PATHWAYS',
  PLANS = 'PLANS',
  REFERRALS = 'REFERRALS',
  TASKS = 'TASKS',
  THREADS = 'THREADS',
  VACANCIES = 'VACANCIES',
}
registerEnumType(ViewResource, {
  name: 'ViewResource',
  description: 'Lists that a view can be saved of.',
  valuesConfig: {
    DEADLINES: { description: 'Frister: `deadlines`.' },
    MEETINGS: { description: 'Møter: `meetings`.' },
    NEEDS: { description: 'Meldte behov: `needs`.' },
    PATHWAYS: { description: 'Forløp: `pathways`.' },
    PLANS: { description: 'Planer: `plans`.' },
    REFERRALS: { description: 'Henvisninger: `referrals`.' },
    TASKS: { description: 'Oppgaver: `tasks`.' },
    THREADS: { description: 'Meldinger: `threads`.' },
    VACANCIES: { description: 'Ledige: `vacancies`.' },
  },
});

export enum ViewSharing {
  PRIVATE = 'PRIVATE',
  UNIT = 'UNIT',
  ORGANISATION = 'ORGANISATION',
}
registerEnumType(ViewSharing, {
  name: 'ViewSharing',
  description: 'Who else finds a saved view.',
  valuesConfig: {
    PRIVATE: { description: 'Nobody.' },
    UNIT: { description: 'Those who have a role at the unit where its owner saved it.' },
    ORGANISATION: { description: 'Everybody who has a role in the organisation.' },
  },
});

/** The query that gives the list. */
export const listOf = (resource: ViewResource): string => resource.toLowerCase();

/** So many views one person keeps in an organisation; more are no longer found again. */
export const MAX_VIEWS = 100;
