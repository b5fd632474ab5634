import type { z } from 'zod';
import type { directoryFile } from './directory.types.js';
import type { FeedbackInstruments } from './feedback-instrument.types.js';
import type { PatientRights } from './patient-right.types.js';
import type { ErasureGrounds, SharingGrounds } from './sharing-grounds.types.js';
import type { ReferenceTaskRule } from './task-rule.types.js';
import type * as shape from './types.js';

/** All of the reference data, as it is read and checked. */
export type Reference = z.infer<typeof shape.definitionsFile> &
  z.infer<typeof shape.rulesFile> &
  z.infer<typeof shape.codesFile> & {
    organisationRules: shape.OrganisationRuleTemplate[];
    taskRules: ReferenceTaskRule[];
    checklists: shape.ReferenceChecklist[];
    indicators: shape.ReferenceIndicator[];
    catalogue: z.infer<typeof shape.catalogueFile>;
    directory: z.infer<typeof directoryFile>;
    eventKinds: z.infer<typeof shape.eventKindsFile>;
    deadlineKinds: z.infer<typeof shape.deadlineKindsFile>;
    delayReasons: z.infer<typeof shape.delayReasonsFile>;
    coordinatorTasks: z.infer<typeof shape.coordinatorTasksFile>;
    pathwaySteps: z.infer<typeof shape.pathwayStepsFile>;
    sharingGrounds: SharingGrounds;
    erasureGrounds: ErasureGrounds;
    feedbackInstruments: FeedbackInstruments;
    patientRights: PatientRights;
  };
