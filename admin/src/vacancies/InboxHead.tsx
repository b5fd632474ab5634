import Box from '@mui/material/Box';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { InboxCountsDocument } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useApi } from '../shared/api.js';
import { PageHead } from '../shared/PageHead.js';

const tab = {
  display: 'inline-flex',
  alignItems: 'center',
  height: 40,
  px: 0.5,
  mr: 2.5,
  color: 'text.secondary',
  textDecoration: 'none',
  borderBottom: '3px solid transparent',
  '&:hover': { color: 'text.primary' },
  '&[aria-current]': { color: 'text.primary', fontWeight: 600, borderBottomColor: 'var(--ax-border-accent)' },
};

/** The two halves of the inbox, and how much waits in each. */
export function InboxHead() {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const { data: me } = useMe();
  const needs = me?.ability.can('READ', 'Need') ?? false;
  const { data } = useApi('InboxCounts', InboxCountsDocument, { needs }, { enabled: me !== undefined });
  const half = (to: string, label: string, count: number | undefined) => (
    <Box
      component={LinkBase}
      to={to}
      sx={tab}
      {...(pathname.startsWith(to) ? { 'aria-current': 'page' as const } : {})}
    >
      {label}
      {count !== undefined && (
        <Box component="span" sx={{ ml: 0.75 }}>
          {count}
        </Box>
      )}
    </Box>
  );
  const title = translate(needs ? 'inbox.title' : 'inbox.vacancies_tab');
  return (
    <>
      <PageHead title={title} />
      <Box
        component="nav"
        aria-label={title}
        sx={{ borderBottom: '1px solid var(--ax-border-neutral-subtle)', mb: 2, mt: -1 }}
      >
        {half('/vacancies', translate('inbox.vacancies_tab'), data?.vacancies.totalCount)}
        {needs && half('/needs', translate('inbox.needs_tab'), data?.needs?.totalCount)}
      </Box>
    </>
  );
}
