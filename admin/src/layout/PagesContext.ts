import { createContext, useContext } from 'react';
import { useMe } from '../providers/me.js';
import { pagesFor, type Page } from './page.js';

/** Every page there is; the layout is told, and knows none of them. */
export const PagesContext = createContext<readonly Page[]>([]);

/** The pages that are made for the caller, in the order of the menu. */
export function useMyPages(): Page[] {
  const pages = useContext(PagesContext);
  const { data: me } = useMe();
  return me ? pagesFor(me, pages) : [];
}
