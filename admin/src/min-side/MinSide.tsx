import Box from '@mui/material/Box';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { Route, Routes } from 'react-router-dom';
import { NotFound } from '../layout/Nowhere.js';
import { useMe } from '../providers/me.js';
import { MyCoordinator } from './coordinator/MyCoordinator.js';
import { MyFeedback } from './feedback/MyFeedback.js';
import { FrontPage } from './front/FrontPage.js';
import { MyMeetings } from './meetings/MyMeetings.js';
import { MyThread } from './messages/MyThread.js';
import { MyThreads } from './messages/MyThreads.js';
import { MyQuestions } from './MyQuestions.js';
import { NoLog } from './NoLog.js';
import { MyPlan } from './plans/MyPlan.js';
import { MyPlans } from './plans/MyPlans.js';
import { ReceiptPage } from './ReceiptPage.js';
import { WhoLooked } from './WhoLooked.js';

const MINE = [
  { path: '/min-side', label: 'mypage.nav_front' },
  { path: '/min-side/plans', label: 'mypage.plans' },
  { path: '/min-side/meetings', label: 'mypage.meetings' },
  { path: '/min-side/messages', label: 'mypage.messages' },
  { path: '/min-side/feedback', label: 'mypage.nav_feedback', needs: 'FeedbackScore' },
  { path: '/min-side/coordinator', label: 'mypage.coordinator' },
  { path: '/min-side/log', label: 'minside.nav_looked' },
];
/** What belongs to the log: who looked, what one has asked of it, and a receipt of it. */
const LOG = [
  { path: '/min-side/log', label: 'minside.nav_looked' },
  { path: '/min-side/questions', label: 'minside.nav_questions' },
  { path: '/min-side/receipt', label: 'minside.nav_receipt' },
];

/** Min side: the patient's own page, built on the public API alone; and who looked at it. */
export default function MinSide() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { data: me } = useMe();
  if (!me) return null;
  const log = me.ability.can('READ', 'AccessLogEntry');
  const ofLog = LOG.some(({ path }) => pathname.startsWith(path));
  const seen = MINE.filter(({ needs }) => !needs || me.ability.can('READ', needs));
  return (
    <>
      <Parts
        label={translate('minside.title')}
        parts={seen}
        here={(path) =>
          path === '/min-side'
            ? pathname.replace(/\/$/, '') === path
            : pathname.startsWith(path) || (path === '/min-side/log' && ofLog)
        }
      />
      {ofLog && log && (
        <Parts
          label={translate('minside.nav_looked')}
          parts={LOG}
          here={(path) => pathname.startsWith(path)}
        />
      )}
      <Routes>
        <Route index element={<FrontPage />} />
        <Route path="plans" element={<MyPlans />} />
        <Route path="plans/:id" element={<MyPlan />} />
        <Route path="meetings" element={<MyMeetings />} />
        <Route path="meetings/:id" element={<MyMeetings />} />
        <Route path="messages" element={<MyThreads />} />
        <Route path="messages/:id" element={<MyThread />} />
        <Route path="feedback" element={<MyFeedback />} />
        <Route path="coordinator" element={<MyCoordinator />} />
        {log ? (
          <>
            <Route path="log" element={<WhoLooked />} />
            <Route path="questions" element={<MyQuestions />} />
            <Route path="receipt" element={<ReceiptPage />} />
          </>
        ) : (
          <Route path="log" element={<NoLog name={me.grant?.patient?.name ?? ''} />} />
        )}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </>
  );
}

interface PartsProps {
  label: string;
  parts: readonly { path: string; label: string }[];
  here: (path: string) => boolean;
}

function Parts({ label: name, parts, here }: PartsProps) {
  const translate = useTranslate();
  return (
    <Box component="nav" aria-label={name} sx={{ mb: 3 }}>
      <Box component="ul" sx={list}>
        {parts.map(({ path, label }) => (
          <li key={path}>
            <Box
              component={LinkBase}
              to={path}
              sx={link}
              {...(here(path) ? { 'aria-current': 'page' as const } : {})}
            >
              {translate(label)}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

const list = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: { xs: 0.5, sm: 1 },
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
};

const link = {
  display: 'flex',
  alignItems: 'center',
  minHeight: 44,
  px: { xs: 1, sm: 1.5 },
  fontSize: '1.0625rem',
  color: 'var(--ax-text-neutral)',
  textDecoration: 'none',
  borderBottom: '3px solid transparent',
  '&:hover': { borderColor: 'var(--ax-border-neutral)' },
  '&:focus-visible': { outline: '3px solid var(--ax-border-focus)', outlineOffset: -2 },
  '&[aria-current]': { fontWeight: 600, borderColor: 'var(--ax-border-accent)' },
};
