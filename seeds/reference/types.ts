/**
 * The shape of each reference file. Strict: an unknown field is a typo. Every row says where it comes from
 * (`source`) and how sure that is (`standing`); what was searched for and not found is null, never guessed.
 */
import { z } from 'zod';
import { AIMS } from './aims.js';
import type { directoryEntry, directoryFile } from './directory.types.js';
import type { FeedbackInstruments } from './feedback-instrument.types.js';
import type { ErasureGrounds, SharingGrounds } from './sharing-grounds.types.js';
import type { ReferenceTaskRule } from './task-rule.types.js';

export const PATHWAY_KEYS = [
  'TSB',
  'PHV_ADULT',
  'PHV_CHILD',
  'PSYCHOSIS',
  'EATING',
  'OCD',
  'PREGNANCY_SUBSTANCE',
  'CHILD_WELFARE',
] as const;

export const day = z.iso.date();
export const text = z.string().trim().min(1);
export const name = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'must be SCREAMING_CASE');
export const days = z.number().int().min(0).nullable();
export const localized = z.strictObject({ nb: text, nn: text, en: text });
export const standing = z.enum(['SOURCED', 'SECONDARY', 'INFERRED', 'UNVERIFIED', 'NOT_FOUND']);
export const origin = { source: z.array(text).min(1), standing };
export const pathwayKey = z.enum(PATHWAY_KEYS);
export const area = z.enum(['ADULT', 'CHILD', 'ADDICTION']);
const side = z.enum(['MUNICIPAL', 'SPECIALIST']);
const editionKey = z.enum(['STATUTE', 'PAKKEFORLOP_2019', 'NASJONALE_2024']);

const clock = {
  kind: name,
  fromEvent: name,
  toEvent: name,
  setting: z.enum(['OUTPATIENT', 'INPATIENT']).nullable(),
  condition: name.nullable(),
  minDays: days,
  maxDays: days,
  dayType: z.enum(['CALENDAR', 'WORKING', 'DATE_SET_PER_PATIENT']),
  force: z.enum(['STATUTORY', 'ADVISORY', 'TARGET', 'ORGANISATION']),
  recurring: z.boolean(),
  side,
  starts: z.enum(['FIRST', 'EACH', 'LATEST', 'LATEST_ONCE']),
  count: z.enum(['AFTER', 'BEFORE']).optional(),
  cancelledBy: z.array(name),
};

export const rule = z.strictObject({
  key: text,
  /** Which table it was: the national advisory one, law and targets, or a clock known to lack its number. */
  table: z.enum(['ADVISORY', 'STATUTORY_OR_TARGET', 'GAP']),
  phase: name,
  ...clock,
  unless: z.array(name).optional(),
  pathwayKeys: z.array(pathwayKey).min(1),
  editionKey,
  edition: text.nullable(),
  sourceFromEvent: text.nullable(),
  sourceSetting: text.nullable(),
  sourceCondition: text.nullable(),
  sourceForce: text.nullable(),
  sourceWording: text.nullable(),
  legalBasis: text.nullable(),
  note: text.nullable(),
  ...origin,
});

export const rulesFile = z.strictObject({
  rules: z.array(rule),
  eventAliases: z.array(z.strictObject({ event: name, metBy: z.array(name).min(1), note: text, ...origin })),
  conditions: z.array(z.strictObject({ key: name, label: localized, ...origin })),
  exceptions: z.array(z.strictObject({ ruleKey: text, condition: name, note: text, ...origin })),
  /** Not clocks: a warning when an individual date is set later than this. */
  limits: z.array(
    z.strictObject({
      key: text,
      kind: name,
      condition: name,
      fromEvent: name,
      maxDays: days,
      dayType: z.enum(['CALENDAR', 'WORKING']),
      warning: z.boolean(),
      label: localized,
      note: text,
      ...origin,
    }),
  ),
  prioritisation: z.array(
    z.strictObject({
      key: text,
      condition: text,
      weeks: z.number().int().positive(),
      startOf: name,
      edition: text,
      ...origin,
    }),
  ),
});

export const organisationRulesFile = z.array(z.strictObject({ ...clock, label: localized, ...origin }));

export const definition = z.strictObject({
  key: text,
  pathwayKey: z.enum([...PATHWAY_KEYS, 'SOMATIC_LIFESTYLE']),
  kind: z.enum(['GENERAL', 'CONDITION_SPECIFIC', 'CROSS_SECTOR', 'RECOMMENDATION_SET']),
  name: localized,
  appliesTo: localized,
  areas: z.array(area).min(1),
  code: text.nullable(),
  codeSystem: text.nullable(),
  codeStatus: text,
  codeStanding: standing,
  version: z.number().int().positive(),
  editionKey,
  edition: text,
  /** Whose rules it carries, the first that has a clock wins. */
  carries: z.array(editionKey).min(1),
  validFrom: day.nullable(),
  /** The last day of validity; null: still in force. */
  validTo: day.nullable(),
  validityStanding: standing,
  start: z
    .strictObject({ ordinary: name, emergency: name.nullable(), transfer: name.nullable(), ...origin })
    .nullable(),
  phases: z.array(name),
  events: z.array(name),
  /** What is known to be missing: CODE, TIMES, SOME_TIMES, TIMES_2024, VALID_FROM, RECOMMENDATION_TEXTS. */
  missing: z.array(name),
  note: text.nullable(),
  ...origin,
});

export const definitionsFile = z.strictObject({
  editions: z.array(z.strictObject({ key: editionKey, name: localized, ...origin })),
  definitions: z.array(definition),
  startRules: z.array(z.strictObject({ editionKey, rule: text, ...origin })),
  generalRules: z.array(z.strictObject({ rule: text, ...origin })),
  recommendations: z.array(
    z.strictObject({
      key: text,
      pathwayKey: z.literal('SOMATIC_LIFESTYLE'),
      eventKind: name.nullable(),
      text: localized.nullable(),
      note: text,
      ...origin,
    }),
  ),
  legalReferences: z.array(
    z.strictObject({
      old: text,
      renumbered: text,
      subject: text,
      inForceFrom: day.nullable(),
      note: text,
      ...origin,
    }),
  ),
});

export const code = z.strictObject({
  key: text,
  code: text.nullable(),
  combinedCode: text.nullable(),
  codeSystem: text.nullable(),
  type: z.enum(['PATHWAY_TYPE', 'EVENT', 'OUTCOME']).nullable(),
  textNb: text,
  pathwayKeys: z.array(pathwayKey).min(1),
  /** The platform's event that this code registers; null when it names a pathway or an event in general. */
  eventKind: name.nullable(),
  when: text,
  /** Our reading of `when`: the event by which it must be there; null: the words name none. */
  dueByEvent: name.nullable(),
  requirement: z.enum(['MUST', 'SHOULD', 'MAY']).nullable(),
  /** Binding only where the thing was done at all, so that it is never missed. */
  onlyIfDone: z.boolean(),
  editionKey,
  edition: text,
  sourceType: text,
  sourcePathway: text,
  sourceRequirement: text,
  note: text.nullable(),
  ...origin,
});
export const codesFile = z.strictObject({
  /** When the lists were read. */
  date: day,
  codes: z.array(code),
  combination: z.strictObject({ grammar: text, example: text, ...origin }),
});

export const checklist = z.strictObject({
  key: name,
  purpose: z.enum(['REFERRAL', 'INDIVIDUAL_PLAN', 'END_OF_PATHWAY']),
  area: area.nullable(),
  items: z
    .array(
      z.strictObject({
        field: text,
        text: localized,
        /** The pathways in which the source leaves no choice; elsewhere the point may be not relevant. */
        mandatoryIn: z.array(pathwayKey).optional(),
      }),
    )
    .min(1),
  note: text.nullable(),
  ...origin,
});

export const indicator = z.strictObject({
  key: name,
  /** Published by the health authority; the others are this project's, for the scheme's aims. */
  national: z.boolean(),
  aim: z.enum(AIMS),
  name: localized,
  area: area.nullable(),
  numerator: text.nullable(),
  denominator: text.nullable(),
  /** What this program counts, in words. */
  counted: localized,
  excluded: localized.nullable(),
  targetPercent: z.number().min(0).max(100).nullable(),
  definitionStanding: standing,
  note: text.nullable(),
  ...origin,
});

const statement = z.strictObject({ text: localized, ...origin });
const described = {
  howToRefer: statement.nullable(),
  whatToExpect: z.array(statement),
  coordinatorTasks: z.array(statement),
  gpRole: z.array(statement),
};
export const catalogueFile = z.strictObject({
  aims: z.array(statement),
  shared: z.strictObject(described),
  pathways: z.array(
    z.strictObject({
      pathwayKey,
      forWhom: statement,
      ...described,
      /** False where the shared way of referring does not apply and no other was found. */
      usesSharedReferral: z.boolean(),
      ...origin,
    }),
  ),
});

/** Why a deadline is waived or late; no source has such a list, so this one is the platform's own. */
export const delayReasonsFile = z.array(z.strictObject({ key: name, label: localized, ...origin }));

/** What a coordinator in the municipality does, in the order of the sources. */
export const coordinatorTasksFile = z.array(
  z.strictObject({ key: name, order: z.int(), label: localized, ...origin }),
);

/** The steps of the national pathways, in their order, by the names of their phases. */
export const pathwayStepsFile = coordinatorTasksFile;

export const eventKindsFile = z.array(
  z.strictObject({
    kind: name,
    side: side.nullable(),
    operations: z.array(text),
    roles: z.array(name),
    label: localized,
  }),
);
export const deadlineKindsFile = z.array(z.strictObject({ kind: name, side, label: localized }));

export type PathwayKey = (typeof PATHWAY_KEYS)[number];
export type Standing = z.infer<typeof standing>;
export type Localized = z.infer<typeof localized>;
export type ReferenceRule = z.infer<typeof rule>;
export type ReferenceDefinition = z.infer<typeof definition>;
export type ReferenceCode = z.infer<typeof code>;
export type ReferenceChecklist = z.infer<typeof checklist>;
export type ReferenceIndicator = z.infer<typeof indicator>;
export type Statement = z.infer<typeof statement>;
export type DirectoryEntryRow = z.infer<typeof directoryEntry>;
export type OrganisationRuleTemplate = z.infer<typeof organisationRulesFile>[number];

export type Reference = z.infer<typeof definitionsFile> &
  z.infer<typeof rulesFile> &
  z.infer<typeof codesFile> & {
    organisationRules: OrganisationRuleTemplate[];
    taskRules: ReferenceTaskRule[];
    checklists: ReferenceChecklist[];
    indicators: ReferenceIndicator[];
    catalogue: z.infer<typeof catalogueFile>;
    directory: z.infer<typeof directoryFile>;
    eventKinds: z.infer<typeof eventKindsFile>;
    deadlineKinds: z.infer<typeof deadlineKindsFile>;
    delayReasons: z.infer<typeof delayReasonsFile>;
    coordinatorTasks: z.infer<typeof coordinatorTasksFile>;
    pathwaySteps: z.infer<typeof pathwayStepsFile>;
    sharingGrounds: SharingGrounds;
    erasureGrounds: ErasureGrounds;
    feedbackInstruments: FeedbackInstruments;
  };
