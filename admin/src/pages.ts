import { accessLogPages } from './access-log/index.js';
import { deadlinePages } from './deadlines/index.js';
import type { Page } from './layout/page.js';
import { minePages } from './mine/index.js';
import { myUnitPages } from './my-unit/index.js';
import { outboxPages } from './outbox/index.js';
import { todayPages } from './today/index.js';
import { inboxPages } from './vacancies/index.js';

/** Every page of the console, in the order of the menu. */
export const pages: readonly Page[] = [
  ...todayPages,
  ...minePages,
  ...myUnitPages,
  ...inboxPages,
  ...deadlinePages,
  ...accessLogPages,
  ...outboxPages,
];
