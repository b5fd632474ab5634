import { registerEnumType } from 'type-graphql';

/** What a thread is about: whoever may not read it is reached by no message of the thread. */
export enum ThreadSubject {
  PATIENT = 'PATIENT',
  PATHWAY = 'PATHWAY',
  PLAN = 'PLAN',
  REFERRAL = 'REFERRAL',
  MEETING = 'MEETING',
  DEADLINE = 'DEADLINE',
  TASK = 'TASK',
}
registerEnumType(ThreadSubject, {
  name: 'ThreadSubject',
  description:
    'Hva meldingstråden gjelder: what a thread is about; who may not read that sees nothing of it.',
  valuesConfig: {
    PATIENT: { description: 'Pasienten: the patient.' },
    PATHWAY: { description: 'Et forløp: one of the patient’s pathways.' },
    PLAN: { description: 'En plan: one of the patient’s plans.' },
    REFERRAL: { description: 'En henvisning: what one of the patient’s referrals says.' },
    MEETING: { description: 'Et møte about the patient.' },
    DEADLINE: { description: 'En frist that runs for the patient.' },
    TASK: { description: 'En oppgave about the patient.' },
  },
});
