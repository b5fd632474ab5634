import { registerEnumType } from 'type-graphql';

/**
 * Everything that a policy can speak of. An operation declares one of these; a guard test fails for one that
 * no role may do, and for one that no operation uses.
 */
export enum Action {
  READ = 'READ',
  CREATE = 'CREATE',
  UPDATE = 'UPDATE',
  CONFIRM = 'CONFIRM',
  SUBMIT = 'SUBMIT',
  WITHDRAW = 'WITHDRAW',
  REGISTER_INCOMING = 'REGISTER_INCOMING',
  RECEIVE = 'RECEIVE',
  FORWARD = 'FORWARD',
  ASSESS = 'ASSESS',
  RECORD_PATIENT_INFORMED = 'RECORD_PATIENT_INFORMED',
  ASSIGN_CLINICIAN = 'ASSIGN_CLINICIAN',
  RECORD_EVENT = 'RECORD_EVENT',
  CORRECT_EVENT = 'CORRECT_EVENT',
  START = 'START',
  TRANSFER = 'TRANSFER',
  RECORD_STAY = 'RECORD_STAY',
  RECORD_DROPOUT = 'RECORD_DROPOUT',
  OFFER = 'OFFER',
  ANSWER_OFFER = 'ANSWER_OFFER',
  OPEN = 'OPEN',
  END = 'END',
  DECIDE = 'DECIDE',
  ASSIGN = 'ASSIGN',
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
  SET_COVERAGE = 'SET_COVERAGE',
  SUGGEST_COORDINATOR = 'SUGGEST_COORDINATOR',
  COMPLETE = 'COMPLETE',
  REOPEN = 'REOPEN',
  WAIVE = 'WAIVE',
  EXPLAIN_DELAY = 'EXPLAIN_DELAY',
  REMIND_OWNER = 'REMIND_OWNER',
  UPDATE_CONTACT = 'UPDATE_CONTACT',
  SET_PREFERRED_CHANNEL = 'SET_PREFERRED_CHANNEL',
  UPDATE_GP = 'UPDATE_GP',
  TRANSFER_MUNICIPALITY = 'TRANSFER_MUNICIPALITY',
  PROTECT_ADDRESS = 'PROTECT_ADDRESS',
  RECORD_DEATH = 'RECORD_DEATH',
  REGISTER_NEXT_OF_KIN = 'REGISTER_NEXT_OF_KIN',
  ADD_TO_CARE_TEAM = 'ADD_TO_CARE_TEAM',
  GRANT_CONSENT = 'GRANT_CONSENT',
  BLOCK = 'BLOCK',
  LIFT = 'LIFT',
  BREAK_GLASS = 'BREAK_GLASS',
  RENEW = 'RENEW',
  REVIEW = 'REVIEW',
  EXPLAIN = 'EXPLAIN',
  GRANT = 'GRANT',
  SET_CAPACITY = 'SET_CAPACITY',
  SET_ABSENCE = 'SET_ABSENCE',
  CLOSE = 'CLOSE',
  MARK_READ = 'MARK_READ',
  PUBLISH = 'PUBLISH',
  SIMULATE = 'SIMULATE',
  CANCEL = 'CANCEL',
  EXPORT = 'EXPORT',
}

/** What is done in an emergency: the access log says so. */
export const EMERGENCY_ACTIONS: readonly Action[] = [Action.BREAK_GLASS, Action.RENEW];

registerEnumType(Action, {
  name: 'Action',
  description:
    'Handling: what a principal may do with an object; `allowed` lists those that hold now, for this caller.',
});
