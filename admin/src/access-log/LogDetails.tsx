import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import type { Entry } from './LogTable.js';
import { useLogFilter } from './useLogFilter.js';

/** The rest of one entry, for whoever looks closer. */
export function LogDetails({ entry }: { entry: Entry }) {
  const translate = useTranslate();
  const { set } = useLogFilter();
  const facts: [string, string | null | undefined][] = [
    ['log.pseudonym_label', entry.patientPseudonym],
    ['log.operation', entry.operation],
    ['log.client', entry.client],
    ['log.rule', entry.rule],
    ['log.request', entry.requestId],
    ['log.objects', entry.resourceIds?.join(', ')],
  ];
  return (
    <Box sx={{ py: 1 }}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: { md: '200px minmax(0, 1fr)' }, rowGap: 0.25 }}
      >
        {facts.map(([key, value]) =>
          value ? (
            <Fragment key={key}>
              <Box component="dt" sx={{ color: 'text.secondary' }}>
                {translate(key)}
              </Box>
              <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {value}
              </Box>
            </Fragment>
          ) : null,
        )}
      </Box>
      {entry.requestId && (
        <Link
          component="button"
          type="button"
          onClick={() => set({ requestId: entry.requestId })}
          sx={{ mt: 0.5, font: 'inherit', color: 'var(--ax-text-accent-subtle)' }}
        >
          {translate('log.follow_request')}
        </Link>
      )}
    </Box>
  );
}
