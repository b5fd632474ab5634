import { useContext, type ReactNode } from 'react';
import { useLocation } from 'react-admin';
import { addressOf } from './page.js';
import { Denied, NowhereForYou } from './Nowhere.js';
import { PagesContext, useMyPages } from './PagesContext.js';

/** Opens a page for those it is made for; the others are told where to go. */
export function PageGate({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const pages = useContext(PagesContext);
  const mine = useMyPages();
  if (mine.length === 0) return <NowhereForYou />;
  const address = `/${pathname.split('/')[1] ?? ''}`;
  const wanted = pages.find((page) => addressOf(page) === address);
  if (wanted && address !== '/' && !mine.includes(wanted)) return <Denied />;
  return children;
}
