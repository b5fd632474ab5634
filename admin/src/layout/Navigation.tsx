import Box from '@mui/material/Box';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { addressOf, type Page } from './page.js';
import { useMyPages } from './PagesContext.js';

const link = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.25,
  minHeight: 36,
  px: 1.25,
  borderRadius: 1,
  color: 'var(--ax-text-neutral)',
  textDecoration: 'none',
  fontSize: '0.9375rem',
  '& svg': { fontSize: 20, color: 'var(--ax-text-neutral-subtle)', flex: 'none' },
  '&:hover': { backgroundColor: 'var(--ax-bg-neutral-moderate-hoverA)' },
  '&:focus-visible': { outline: '3px solid var(--ax-border-focus)', outlineOffset: -2 },
  '&[aria-current]': {
    fontWeight: 600,
    backgroundColor: 'var(--ax-bg-accent-moderate)',
    color: 'var(--ax-text-accent)',
    '& svg': { color: 'var(--ax-text-accent-subtle)' },
  },
};

function isHere(page: Page, pages: readonly Page[], path: string): boolean {
  return pages.some(
    (one) => (one === page || one.under === page.name) && addressOf(one) === `/${path.split('/')[1] ?? ''}`,
  );
}

/** The pages made for the caller. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const pages = useMyPages();
  return (
    <Box component="nav" aria-label={translate('app.navigation')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25 }}>
        {pages.map((page) => {
          if (!page.menu) return null;
          const { icon: Icon, label } = page.menu;
          return (
            <li key={page.name}>
              <Box
                component={LinkBase}
                to={addressOf(page)}
                sx={link}
                {...(onGo ? { onClick: onGo } : {})}
                {...(isHere(page, pages, pathname) ? { 'aria-current': 'page' as const } : {})}
              >
                <Icon aria-hidden />
                {translate(label)}
              </Box>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
