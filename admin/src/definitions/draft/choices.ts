import { useTranslate } from 'react-admin';
import type {
  CareSetting,
  CountFrom,
  DayType,
  Force,
  Phase,
  Side,
  Standing,
  StartMode,
} from '../../gql/operations.js';
import { EVENT_KINDS } from '../../shared/events.js';
import { DEADLINE_KINDS, useKindLabel } from '../../shared/kinds.js';
import { useRuleWords } from '../useRuleWords.js';

export const CONDITIONS = [
  'SEVERE',
  'LESS_SEVERE',
  'SUICIDAL_BEHAVIOUR',
  'CONTRACT_SPECIALIST_OWN_INTAKE',
  'UNDER_23',
] as const;
/** What only the sources have a name for: met by one of several events. */
export const EVENT_ALIASES = [
  'ASSESSMENT_START',
  'CLINICAL_DECISION_AFTER_ASSESSMENT',
  'DIAGNOSIS_OR_CLINICAL_DECISION',
  'FIRST_EVALUATION',
  'FIRST_FEEDBACK_TO_REFERRER',
  'NEXT_EVALUATION',
] as const;
export const PHASES: readonly Phase[] = [
  'REFERRAL',
  'ASSESSMENT_OF_REFERRAL',
  'ASSESSMENT',
  'EXTENDED_ASSESSMENT',
  'DETOX',
  'TREATMENT',
  'FOLLOW_UP',
];
export const DEFINITION_KINDS = [
  'GENERAL',
  'CONDITION_SPECIFIC',
  'CROSS_SECTOR',
  'RECOMMENDATION_SET',
] as const;
const RULE_PHASES = [...PHASES, 'START', 'FEEDBACK'] as const;
const SIDES: readonly Side[] = ['MUNICIPAL', 'SPECIALIST'];
/** An organisation's own has no place among the nation's. */
const FORCES: readonly Force[] = ['STATUTORY', 'ADVISORY', 'TARGET'];
const SETTINGS: readonly CareSetting[] = ['INPATIENT', 'OUTPATIENT'];
const DAY_TYPES: readonly DayType[] = ['CALENDAR', 'WORKING', 'DATE_SET_PER_PATIENT'];
const STARTS: readonly StartMode[] = ['FIRST', 'EACH', 'LATEST', 'LATEST_ONCE'];
const COUNTS: readonly CountFrom[] = ['AFTER', 'BEFORE'];
const STANDINGS: readonly Standing[] = ['SOURCED', 'SECONDARY', 'INFERRED', 'UNVERIFIED', 'NOT_FOUND'];

const EVENTS = EVENT_KINDS.map(({ kind }) => kind);

/** What there is to choose among, in words. */
export function useChoices() {
  const translate = useTranslate();
  const kind = useKindLabel();
  const words = useRuleWords();
  const of = (list: string, values: readonly string[]) =>
    values.map((value) => {
      const label = translate(`enum.${list}.${value}`);
      return { value, label: label.charAt(0).toUpperCase() + label.slice(1) };
    });
  const named = (values: readonly string[], say: (value: string) => string) =>
    values
      .map((value) => ({ value, label: say(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'nb'));
  return {
    events: EVENTS,
    kinds: named(DEADLINE_KINDS, kind),
    marks: named([...EVENTS, ...EVENT_ALIASES], words.event),
    happenings: named(EVENTS, words.event),
    conditions: named(CONDITIONS, words.condition),
    phases: RULE_PHASES.map((value) => ({ value, label: words.phase(value) })),
    definitionKinds: of('definitionKind', DEFINITION_KINDS),
    sides: of('side', SIDES),
    forces: of('force', FORCES),
    settings: of('careSetting', SETTINGS),
    dayTypes: of('dayType', DAY_TYPES),
    starts: of('startMode', STARTS),
    counts: of('countFrom', COUNTS),
    standings: of('standing', STANDINGS),
  };
}
