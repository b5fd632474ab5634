/** Why a record is opened that is not open to one (nødrett). */
export enum BreakGlassGround {
  LIFE_OR_HEALTH = 'LIFE_OR_HEALTH',
  CANNOT_CONSENT = 'CANNOT_CONSENT',
  DANGER_TO_OTHERS = 'DANGER_TO_OTHERS',
  OTHER = 'OTHER',
}

export enum BreakGlassOutcome {
  JUSTIFIED = 'JUSTIFIED',
  NOT_JUSTIFIED = 'NOT_JUSTIFIED',
}

export enum BreakGlassStatus {
  OPEN = 'OPEN',
  AWAITING_REVIEW = 'AWAITING_REVIEW',
  REVIEWED = 'REVIEWED',
}

/** How long a record is open, from its opening or the last renewal. */
export const OPEN_MINUTES = 60;
/** Within how long another closes the review, before it escalates. */
export const REVIEW_HOURS = 72;
/** A reason has to say something. */
export const MIN_REASON = 20;
export const MIN_NOTE = 10;
