import { accessLogPages } from './access-log';
import { deadlinePages } from './deadlines';
import type { Page } from './layout/page';
import { todayPages } from './today';
import { inboxPages } from './vacancies';

/** Every page of the console, in the order of the menu. */
export const pages: readonly Page[] = [...todayPages, ...inboxPages, ...deadlinePages, ...accessLogPages];
