import { accessLogFeature } from './access-log/index.js';
import { accessQuestionFeature } from './access-question/index.js';
import { breakGlassFeature } from './break-glass/index.js';
import { childFeature } from './child/index.js';
import { codeFeature } from './code/index.js';
import { consentFeature } from './consent/index.js';
import { coordinationFeature } from './coordination/index.js';
import { coordinatorTaskFeature } from './coordinator-task/index.js';
import { deadlineFeature } from './deadline/index.js';
import { definitionFeature } from './definition/index.js';
import { handbookFeature } from './handbook/index.js';
import { healthCheckFeature } from './health-check/index.js';
import { jobFeature } from './job/index.js';
import { draftFeature } from './draft/index.js';
import { dropoutFeature } from './dropout/index.js';
import { explainFeature } from './explain/index.js';
import { declarationFeature } from './declaration/index.js';
import { dutyFeature } from './duty/index.js';
import { nameProtectionFeature } from './name-protection/index.js';
import { findingFeature } from './finding/index.js';
import { feedbackFeature } from './feedback/index.js';
import { fileFeature } from './file/index.js';
import { meetingFeature } from './meeting/index.js';
import { needFeature } from './need/index.js';
import { notificationFeature } from './notification/index.js';
import { organisationFeature } from './organisation/index.js';
import { outboxFeature } from './outbox/index.js';
import { pathwayFeature } from './pathway/index.js';
import { parentsFeature } from './parents/index.js';
import { logSealFeature } from './log-seal/index.js';
import { patientFeature } from './patient/index.js';
import { patientPageFeature } from './patient-page/index.js';
import { personFeature } from './person/index.js';
import { planArchiveFeature } from './plan-archive/index.js';
import { planFeature } from './plan/index.js';
import { referralFeature } from './referral/index.js';
import { referralSuggestionFeature } from './referral-suggestion/index.js';
import { receiptFeature } from './receipt/index.js';
import { reminderFeature } from './reminder/index.js';
import { sessionFeature } from './session/index.js';
import { settingFeature } from './setting/index.js';
import { substituteFeature } from './substitute/index.js';
import { statisticsFeature } from './statistics/index.js';
import { stayFeature } from './stay/index.js';
import { threadFeature } from './thread/index.js';
import { taskFeature } from './task/index.js';
import { letterFeature } from './letter/index.js';
import { logArchiveFeature } from './log-archive/index.js';
import { eraseFeature } from './erase/index.js';
import { disclosureFeature } from './disclosure/index.js';
import { representationFeature } from './representation/index.js';
import { withholdingFeature } from './withholding/index.js';
import { relationFeature } from './relation/index.js';
import { logExportFeature } from './log-export/index.js';
import { listExportFeature } from './list-export/index.js';
import { savedSearchFeature } from './saved-search/index.js';
import { savedViewFeature } from './saved-view/index.js';
import { trainingFeature } from './training/index.js';
import { unmaskingFeature } from './unmasking/index.js';
import { whoCouldSeeFeature } from './who-could-see/index.js';
import { yearReportFeature } from './year-report/index.js';
import type { EntityClass } from '@mikro-orm/core';
import { withProtectedAddresses } from './authz/places.js';
import type { Policy } from './authz/policy.js';
import { withStubs } from './authz/stubs.js';
import type { Feature } from './platform/feature.js';

/** One line for each feature. */
export const features: readonly Feature[] = [
  sessionFeature,
  personFeature,
  organisationFeature,
  patientFeature,
  consentFeature,
  breakGlassFeature,
  parentsFeature,
  withholdingFeature,
  representationFeature,
  disclosureFeature,
  needFeature,
  referralFeature,
  referralSuggestionFeature,
  letterFeature,
  definitionFeature,
  pathwayFeature,
  codeFeature,
  deadlineFeature,
  coordinationFeature,
  substituteFeature,
  coordinatorTaskFeature,
  stayFeature,
  dropoutFeature,
  planFeature,
  planArchiveFeature,
  meetingFeature,
  taskFeature,
  threadFeature,
  feedbackFeature,
  patientPageFeature,
  childFeature,
  healthCheckFeature,
  draftFeature,
  listExportFeature,
  savedViewFeature,
  jobFeature,
  notificationFeature,
  reminderFeature,
  outboxFeature,
  settingFeature,
  handbookFeature,
  trainingFeature,
  statisticsFeature,
  yearReportFeature,
  fileFeature,
  accessLogFeature,
  eraseFeature,
  logArchiveFeature,
  dutyFeature,
  declarationFeature,
  nameProtectionFeature,
  findingFeature,
  logSealFeature,
  unmaskingFeature,
  savedSearchFeature,
  logExportFeature,
  whoCouldSeeFeature,
  accessQuestionFeature,
  receiptFeature,
  explainFeature,
  relationFeature,
];

export const entities: EntityClass<unknown>[] = features.flatMap((feature) => feature.entities ?? []);
export const policies: Policy[] = features
  .flatMap((feature) => feature.policy ?? [])
  .map(withProtectedAddresses)
  .map(withStubs);
