import { accessLogPages } from './access-log/index.js';
import { breakGlassPages } from './break-glass/index.js';
import { deadlinePages } from './deadlines/index.js';
import { definitionPages } from './definitions/index.js';
import { directoryPages } from './directory/index.js';
import { exportPages } from './access-log/log-export/index.js';
import { findingPages } from './access-log/findings/index.js';
import { handbookPages } from './handbook/index.js';
import type { Page } from './layout/page.js';
import { meetingPages } from './meetings/index.js';
import { minSidePages } from './min-side/index.js';
import { minePages } from './mine/index.js';
import { myUnitPages } from './my-unit/index.js';
import { outboxPages } from './outbox/index.js';
import { oversightPages } from './access-log/oversight/index.js';
import { pathwayPages } from './pathways/index.js';
import { planPages } from './plans/index.js';
import { questionPages } from './access-log/questions/index.js';
import { referralPages } from './referrals/index.js';
import { sealPages } from './access-log/seal/index.js';
import { settingPages } from './settings/index.js';
import { statisticsPages } from './statistics/index.js';
import { taskPages } from './tasks/index.js';
import { threadPages } from './threads/index.js';
import { todayPages } from './today/index.js';
import { trainingPages } from './training/index.js';
import { unitPages } from './units/index.js';
import { unmaskingPages } from './access-log/unmasking/index.js';
import { inboxPages } from './vacancies/index.js';
import { whoCouldSeePages } from './access-log/who-could-see/index.js';
import { yearReportPages } from './year-report/index.js';

/** Every page of the console, in the order of the menu. */
export const pages: readonly Page[] = [
  ...todayPages,
  ...minePages,
  ...myUnitPages,
  ...inboxPages,
  ...deadlinePages,
  ...taskPages,
  ...threadPages,
  ...meetingPages,
  ...planPages,
  ...pathwayPages,
  ...referralPages,
  ...handbookPages,
  ...trainingPages,
  ...statisticsPages,
  ...yearReportPages,
  ...unitPages,
  ...directoryPages,
  ...definitionPages,
  ...settingPages,
  ...oversightPages,
  ...breakGlassPages,
  ...findingPages,
  ...accessLogPages,
  ...whoCouldSeePages,
  ...unmaskingPages,
  ...questionPages,
  ...exportPages,
  ...sealPages,
  ...outboxPages,
  ...minSidePages,
];
