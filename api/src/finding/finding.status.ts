/** What a rule finds; each is a row of access_rule. */
export enum FindingKind {
  OWN_RECORD = 'OWN_RECORD',
  RELATIVE = 'RELATIVE',
  COLLEAGUE = 'COLLEAGUE',
  PROTECTED_PERSON = 'PROTECTED_PERSON',
  MANY_PATIENTS = 'MANY_PATIENTS',
  SAME_NAME = 'SAME_NAME',
  RETURNED = 'RETURNED',
  MANY_LOOKED = 'MANY_LOOKED',
  BREAK_GLASS_NOT_REVIEWED = 'BREAK_GLASS_NOT_REVIEWED',
  UNKNOWN_TO_UNIT = 'UNKNOWN_TO_UNIT',
  OUTSIDE_HOURS = 'OUTSIDE_HOURS',
  UNUSUAL_FOR_ROLE = 'UNUSUAL_FOR_ROLE',
  NO_RELATION = 'NO_RELATION',
}

/** What a rule can do by itself. */
export enum RuleStanding {
  ALONE = 'ALONE',
  UNEXPLAINED = 'UNEXPLAINED',
  STRENGTHENS = 'STRENGTHENS',
}

export enum FindingStatus {
  WAITING = 'WAITING',
  OPEN = 'OPEN',
  UNDER_REVIEW = 'UNDER_REVIEW',
  SECOND_READING = 'SECOND_READING',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
  GATHERED = 'GATHERED',
}

export enum FindingOutcome {
  EXPLAINED = 'EXPLAINED',
  BREACH = 'BREACH',
  HANDED_ON = 'HANDED_ON',
}

/** What gives a reason for a look. */
export enum Explanation {
  RELATION = 'RELATION',
  REFERRAL = 'REFERRAL',
  DUTY = 'DUTY',
  OFFICE = 'OFFICE',
  TASK = 'TASK',
  ACT = 'ACT',
}

/** A note has to say something. */
export const MIN_NOTE = 10;
