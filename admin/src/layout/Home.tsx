import { Navigate } from 'react-admin';
import { addressOf } from './page.js';
import { useMyPages } from './PagesContext.js';

/** What opens first, for those who have several pages. */
const FIRST = [
  'today',
  'mine',
  'my-unit',
  'oversight',
  'accessLog',
  'deadlines',
  'vacancies',
  'breakGlasses',
  'outbox',
  'unmaskings',
  'accessQuestions',
  'min-side',
];

export function Home() {
  const mine = useMyPages();
  const page = FIRST.map((name) => mine.find((one) => one.name === name)).find(Boolean);
  if (!page) return null;
  if (addressOf(page) !== '/') return <Navigate to={addressOf(page)} />;
  const First = page.component;
  return <First />;
}
