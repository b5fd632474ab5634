import { registerEnumType } from 'type-graphql';

export enum TaskKind {
  FOLLOW_UP_REJECTION = 'FOLLOW_UP_REJECTION',
  CONTACT_MUNICIPALITY = 'CONTACT_MUNICIPALITY',
  INFORM_PATIENT = 'INFORM_PATIENT',
  SEND_LETTER = 'SEND_LETTER',
  FEEDBACK_TO_REFERRER = 'FEEDBACK_TO_REFERRER',
  NOTIFY_AND_INFORM = 'NOTIFY_AND_INFORM',
  PREPARE_DISCHARGE = 'PREPARE_DISCHARGE',
  FOLLOW_UP_SUICIDAL_BEHAVIOUR = 'FOLLOW_UP_SUICIDAL_BEHAVIOUR',
  FOLLOW_UP_DROPOUT = 'FOLLOW_UP_DROPOUT',
  FOLLOW_UP_OVERDOSE = 'FOLLOW_UP_OVERDOSE',
  REVIEW_WITHHOLDING = 'REVIEW_WITHHOLDING',
  CALL_MEETING = 'CALL_MEETING',
  CARRY_OUT_DECISION = 'CARRY_OUT_DECISION',
  EVALUATE_PLAN = 'EVALUATE_PLAN',
}
registerEnumType(TaskKind, {
  name: 'TaskKind',
  description: 'What is to be done; the task’s rule says it in words, with its source.',
  valuesConfig: {
    FOLLOW_UP_REJECTION: { description: 'Whoever keeps the patient follows up a rejected referral.' },
    CONTACT_MUNICIPALITY: {
      description: 'The specialist coordinator contacts the municipality on cooperation (its duty).',
    },
    INFORM_PATIENT: { description: 'Tell the patient, before a date that the law sets is broken.' },
    SEND_LETTER: { description: 'The letter after the right was granted: who, where, when.' },
    FEEDBACK_TO_REFERRER: { description: 'Tilbakemelding: feedback to the referrer and the GP.' },
    NOTIFY_AND_INFORM: {
      description: 'Notify Helfo and inform the patient before the latest start is broken.',
    },
    PREPARE_DISCHARGE: { description: 'The municipality prepares measures in good time before discharge.' },
    FOLLOW_UP_SUICIDAL_BEHAVIOUR: {
      description: 'Follow up for at least thirty days after discharge, where there was suicidal behaviour.',
    },
    FOLLOW_UP_DROPOUT: { description: 'Follow up a drop-out from treatment.' },
    FOLLOW_UP_OVERDOSE: { description: 'Follow up after an overdose.' },
    CALL_MEETING: { description: 'Call the meeting that the patient, or somebody near, asked for.' },
    CARRY_OUT_DECISION: { description: 'Do, or follow up, what a meeting decided.' },
    REVIEW_WITHHOLDING: {
      description: 'Consider anew whether something is still to be withheld from the patient or the parents.',
    },
    EVALUATE_PLAN: { description: 'Have a plan evaluated by its date, with the patient.' },
  },
});

export enum TaskStatus {
  OPEN = 'OPEN',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}
registerEnumType(TaskStatus, {
  name: 'TaskStatus',
  description: 'Where a task stands.',
  valuesConfig: {
    OPEN: { description: 'To be done.' },
    DONE: { description: 'Done, as said by somebody or by the event that it asked for.' },
    CANCELLED: { description: 'Withdrawn, with its reason, before anybody had done it.' },
  },
});

export enum TaskHolder {
  SPECIALIST_COORDINATOR = 'SPECIALIST_COORDINATOR',
  MUNICIPAL_COORDINATOR = 'MUNICIPAL_COORDINATOR',
  CLINICIAN = 'CLINICIAN',
  GP = 'GP',
  REFERRER = 'REFERRER',
  UNIT = 'UNIT',
}
registerEnumType(TaskHolder, {
  name: 'TaskHolder',
  description: 'As what somebody has a task; the task follows whoever comes to be that.',
  valuesConfig: {
    SPECIALIST_COORDINATOR: { description: 'Accountable on the specialist side; else the section.' },
    MUNICIPAL_COORDINATOR: {
      description:
        'Accountable on the municipal side; where it is vacant, the unit that is to name somebody.',
    },
    CLINICIAN: { description: 'The clinician of the pathway; until there is one, the section.' },
    GP: { description: 'The patient’s GP.' },
    REFERRER: { description: 'Whoever referred.' },
    UNIT: { description: 'The section that has the pathway.' },
  },
});

export enum TaskCancelReason {
  EVENT_CORRECTED = 'EVENT_CORRECTED',
  ALREADY_DONE = 'ALREADY_DONE',
  CLOCK_STOPPED = 'CLOCK_STOPPED',
  MUNICIPALITY_OUT = 'MUNICIPALITY_OUT',
  PATHWAY_ENDED = 'PATHWAY_ENDED',
  PATIENT_DIED = 'PATIENT_DIED',
  PLAN_CLOSED = 'PLAN_CLOSED',
}
registerEnumType(TaskCancelReason, {
  name: 'TaskCancelReason',
  description: 'Why a task was withdrawn.',
  valuesConfig: {
    EVENT_CORRECTED: { description: 'What it followed from did not happen, and was corrected.' },
    ALREADY_DONE: { description: 'What it follows from was corrected after it had been done once.' },
    CLOCK_STOPPED: { description: 'The clock that it was to come before was met, waived or cancelled.' },
    MUNICIPALITY_OUT: { description: 'The municipality no longer takes part.' },
    PATHWAY_ENDED: { description: 'The specialist service’s part has ended.' },
    PATIENT_DIED: { description: 'The patient has died.' },
    PLAN_CLOSED: { description: 'The plan that it was about holds no longer.' },
  },
});
