import Box from '@mui/material/Box';
import { LinkBase } from 'react-admin';

interface LinkTabsProps {
  /** What they are, for whoever hears the page. */
  label: string;
  tabs: readonly { to: string; label: string; here: boolean }[];
}

/** Pages beside each other, each with an address of its own. */
export const LinkTabs = ({ label, tabs }: LinkTabsProps) => (
  <Box component="nav" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: 2 }}>
    {tabs.map((each) => (
      <Box
        key={each.to}
        component={LinkBase}
        to={each.to}
        sx={tab}
        {...(each.here ? { 'aria-current': 'page' as const } : {})}
      >
        {each.label}
      </Box>
    ))}
  </Box>
);

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
