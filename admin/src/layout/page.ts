import type { ComponentType, LazyExoticComponent, SVGProps } from 'react';
import type { Role } from '../gql/operations.js';
import type { Topic } from '../providers/live/topics.js';
import type { Me } from '../providers/me.js';

/** Something that one does on a page, offered wherever one is. */
export interface PageAct {
  label: string;
  icon: ComponentType<SVGProps<SVGSVGElement>>;
  needs: { action: string; subject: string };
  /** Where it is done; undefined: not as the caller stands. */
  to: (me: Me) => string | undefined;
}

/** What a folder of pages says of itself; App has one line for each folder. */
export interface Page {
  /** The API's list behind it, and its address. */
  name: string;
  /** The API's type that the list gives. */
  subject: string;
  component: LazyExoticComponent<ComponentType>;
  /** For whom it is made. What they may see there is the API's rules' to say. */
  audience: readonly Role[];
  /** What one must be allowed to do for the page to have a point. */
  needs: { action: string; subject: string };
  /** Has a point in the demo; elsewhere for the installation's administrator alone. */
  demo?: true;
  /** Absent: reached from another page. */
  menu?: { label: string; icon: ComponentType<SVGProps<SVGSVGElement>> };
  /** What the command palette offers to do there. */
  acts?: readonly PageAct[];
  /** What of others' doings it shows as they are done, beside what one is told. Each is read in one's name and logged: no more than is seen. */
  watches?: readonly Topic[];
  /** The address of the menu's page that it belongs to. */
  under?: string;
}

export function pagesFor(me: Me, pages: readonly Page[]): Page[] {
  const role = me.grant?.role;
  const everything = me.demo || (role === 'ADMINISTRATOR' && !me.grant?.unit);
  return pages.filter(
    ({ audience, needs, demo }) =>
      role && audience.includes(role) && me.ability.can(needs.action, needs.subject) && (everything || !demo),
  );
}

export const addressOf = (page: Page): string => (page.name === 'today' ? '/' : `/${page.name}`);
