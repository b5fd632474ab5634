import { registerEnumType } from 'type-graphql';

/** What a thread is about: whoever may not read it is reached by no message of the thread. */
export enum ThreadSubject {
  PATIENT = 'PATIENT',
  PATHWAY = 'PATHWAY',
  PLAN = 'PLAN',
}
registerEnumType(ThreadSubject, {
  name: 'ThreadSubject',
  description:
    'Hva meldingstråden gjelder: what a thread is about; who may not read that sees nothing of it.',
  valuesConfig: {
    PATIENT: { description: 'Pasienten: the patient.' },
    PATHWAY: { description: 'Et forløp: one of the patient’s pathways.' },
    PLAN: { description: 'En plan: one of the patient’s plans.' },
  },
});
