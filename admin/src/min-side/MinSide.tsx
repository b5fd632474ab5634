import Box from '@mui/material/Box';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { Route, Routes } from 'react-router-dom';
import { NotFound } from '../layout/Nowhere.js';
import { useMe } from '../providers/me.js';
import { MyQuestions } from './MyQuestions.js';
import { NoLog } from './NoLog.js';
import { ReceiptPage } from './ReceiptPage.js';
import { WhoLooked } from './WhoLooked.js';

const PARTS = [
  { path: '/min-side', label: 'minside.nav_looked' },
  { path: '/min-side/questions', label: 'minside.nav_questions' },
  { path: '/min-side/receipt', label: 'minside.nav_receipt' },
];

/** Min side: what somebody without a job here can do: see who looked at their own data, ask why, and have it on paper. */
export default function MinSide() {
  const { data: me } = useMe();
  if (!me) return null;
  if (!me.ability.can('READ', 'AccessLogEntry')) return <NoLog name={me.grant?.patient?.name ?? ''} />;
  return (
    <>
      <Parts />
      <Routes>
        <Route index element={<WhoLooked />} />
        <Route path="questions" element={<MyQuestions />} />
        <Route path="receipt" element={<ReceiptPage />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </>
  );
}

function Parts() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const here = pathname.replace(/\/$/, '');
  return (
    <Box component="nav" aria-label={translate('minside.title')} sx={{ mb: 3 }}>
      <Box component="ul" sx={list}>
        {PARTS.map(({ path, label }) => (
          <li key={path}>
            <Box
              component={LinkBase}
              to={path}
              sx={link}
              {...(here === path ? { 'aria-current': 'page' as const } : {})}
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
