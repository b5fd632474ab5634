import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { useMayReadPeople } from './useMay.js';

/** What the page is for. */
export function Explain() {
  const translate = useTranslate();
  return <Typography sx={{ mb: 1.5, maxWidth: 720 }}>{translate('org.explain')}</Typography>;
}

/** The tree, or everybody: for those who may read who works there. */
export function Tabs() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const people = pathname.startsWith('/units/people');
  if (!useMayReadPeople()) return null;
  const tabs = [
    { to: '/units', label: 'org.tree', here: !people },
    { to: '/units/people', label: 'org.people', here: people },
  ];
  return (
    <Box component="nav" aria-label={translate('org.title')} sx={{ display: 'flex', gap: 0.5, mb: 2 }}>
      {tabs.map(({ to, label, here }) => (
        <Box
          key={to}
          component={LinkBase}
          to={to}
          sx={tab}
          {...(here ? { 'aria-current': 'page' as const } : {})}
        >
          {translate(label)}
        </Box>
      ))}
    </Box>
  );
}

const tab = {
  px: 1.5,
  py: 0.75,
  color: 'var(--ax-text-neutral)',
  textDecoration: 'none',
  borderBottom: '2px solid transparent',
  '&:hover': { borderColor: 'var(--ax-border-neutral)' },
  '&:focus-visible': { outline: '3px solid var(--ax-border-focus)' },
  '&[aria-current]': { fontWeight: 600, borderColor: 'var(--ax-border-accent-strong)' },
};
