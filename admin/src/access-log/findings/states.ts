import type { FindingKind, FindingOutcome, FindingStatus } from '../../gql/operations.js';
import { words } from '../../i18n/nb.words.js';

/** What somebody has to do something about, now or soon. */
export const TO_DO: FindingStatus[] = ['OPEN', 'UNDER_REVIEW', 'SECOND_READING', 'WAITING'];
export const STATUSES = Object.keys(words.enum.finding) as FindingStatus[];
export const KINDS = Object.keys(words.enum.findingKind) as FindingKind[];
export const OUTCOMES: readonly FindingOutcome[] = ['EXPLAINED', 'HANDED_ON', 'BREACH'];
/** A note has to say something. */
export const LEAST_NOTE = 10;
