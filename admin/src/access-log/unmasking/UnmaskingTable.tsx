import Box from '@mui/material/Box';
import { useListContext, useTranslate } from 'react-admin';
import { Pseudonym } from '../Pseudonym.js';
import type { UnmaskingRowFragment } from '../../gql/operations.js';
import { Aside } from '../../shared/Aside.js';
import { Rows, type Column } from '../../shared/Rows.js';
import { useDates } from '../../shared/dates.js';
import { UnmaskingActs } from './UnmaskingActs.js';
import { UnmaskingTag } from './UnmaskingTag.js';

/** The requests, each with its reason and who answered what. */
export function UnmaskingTable() {
  const translate = useTranslate();
  const dates = useDates();
  const { data = [] } = useListContext<UnmaskingRowFragment>();
  const columns: Column<UnmaskingRowFragment>[] = [
    {
      key: 'whom',
      head: translate('unmask.whom'),
      card: 'title',
      cell: ({ pseudonym, identity }) => pseudonym && <Pseudonym pseudonym={pseudonym} identity={identity} />,
    },
    {
      key: 'by',
      head: translate('unmask.by'),
      cell: ({ requestedBy, requestedAt }) => (
        <>
          {requestedBy?.name}
          {requestedAt && <Aside>{dates.moment(requestedAt)}</Aside>}
        </>
      ),
    },
    {
      key: 'why',
      head: translate('unmask.reason'),
      cell: ({ ground, reason, note }) => (
        <Box sx={{ whiteSpace: 'normal', py: 0.75, maxWidth: 440 }}>
          {[ground && translate(`enum.unmaskingGround.${ground}`), reason].filter(Boolean).join(': ')}
          {note && (
            <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.875rem' }}>
              {translate('unmask.answered_with', { note })}
            </Box>
          )}
        </Box>
      ),
    },
    {
      key: 'status',
      head: translate('unmask.status'),
      cell: ({ status, answerBy, validTo, decidedBy }) => (
        <>
          <UnmaskingTag status={status} />
          <Aside>
            {status === 'PENDING' &&
              answerBy &&
              translate('unmask.answer_by', { when: dates.moment(answerBy) })}
            {status === 'STANDING' && validTo && translate('unmask.until', { when: dates.moment(validTo) })}
            {status !== 'PENDING' &&
              decidedBy &&
              ` ${translate('unmask.decided_by', { name: decidedBy.name })}`}
          </Aside>
        </>
      ),
    },
    {
      key: 'acts',
      head: translate('unmask.answer'),
      quietHead: true,
      align: 'right',
      cell: (unmasking) => <UnmaskingActs unmasking={unmasking} />,
    },
  ];
  return <Rows label={translate('unmask.title')} columns={columns} rows={data} />;
}
