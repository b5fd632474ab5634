import Box from '@mui/material/Box';
import { LinkBase, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';

export const VIEWS = ['write', 'changes', 'simulate'] as const;
export type View = (typeof VIEWS)[number];

interface ViewsProps {
  view: View;
  /** One may write in it. */
  open: boolean;
  simulates: boolean;
}

/** The three things that one does with a draft before it is published; each has an address. */
export function Views({ view, open, simulates }: ViewsProps) {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const job = params.get('job');
  const there = VIEWS.filter((one) => (one === 'write' ? open : one !== 'simulate' || simulates));
  return (
    <Box
      component="nav"
      aria-label={translate('definition.views')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mb: 2 }}
    >
      {there.map((one) => (
        <Box
          key={one}
          component={LinkBase}
          to={`?${new URLSearchParams({ view: one, ...(job ? { job } : {}) }).toString()}`}
          sx={tab}
          {...(one === view ? { 'aria-current': 'page' as const } : {})}
        >
          {translate(`definition.view_${one}`)}
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
