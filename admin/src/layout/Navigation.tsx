import Box from '@mui/material/Box';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { addressOf, type Page } from './page.js';
import { useBadges } from './live/useBadges.js';
import { useMyPages } from './PagesContext.js';
import { visuallyHidden } from '../shared/visuallyHidden.js';

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

/** More than that is no number that one counts by. */
const MOST = 99;
const badge = {
  ml: 'auto',
  minWidth: 22,
  px: 0.75,
  borderRadius: 11,
  textAlign: 'center',
  fontSize: '0.8125rem',
  lineHeight: '22px',
  fontVariantNumeric: 'tabular-nums',
  color: 'var(--ax-text-neutral)',
  backgroundColor: 'var(--ax-bg-neutral-moderate)',
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
  const badges = useBadges();
  return (
    <Box component="nav" aria-label={translate('app.navigation')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25 }}>
        {pages.map((page) => {
          if (!page.menu) return null;
          const { icon: Icon, label } = page.menu;
          const waits = badges.get(page.name) ?? 0;
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
                {waits > 0 && (
                  <>
                    <Box component="span" aria-hidden sx={badge}>
                      {waits > MOST ? `${MOST}+` : waits}
                    </Box>
                    <Box component="span" sx={visuallyHidden}>
                      {translate('live.waits', waits)}
                    </Box>
                  </>
                )}
              </Box>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
