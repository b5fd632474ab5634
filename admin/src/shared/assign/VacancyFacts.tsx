import Box from '@mui/material/Box';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { VacancyRowFragment } from '../../gql/operations.js';
import { DueDate } from '../DueDate.js';
import { useDates } from '../dates.js';
import { useKindLabel } from '../kinds.js';

/** What is missing, since when, why, and what is due next. */
export function VacancyFacts({ vacancy }: { vacancy: VacancyRowFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const kindLabel = useKindLabel();
  const { kind, side, since, reason, unit, nextDeadline } = vacancy;
  const facts: [string, ReactNode][] = [
    [
      'inbox.missing',
      kind &&
        `${translate(`enum.kind.${kind}`)}, ${side ? translate(`enum.side.${side}`).toLowerCase() : ''}`,
    ],
    ['inbox.since', since && `${dates.date(since)} (${dates.ago(since)})`],
    ['inbox.reason', reason && translate(`enum.reason.${reason}`, { _: reason })],
    ['inbox.unit', unit?.name],
    [
      'inbox.next_deadline',
      nextDeadline ? (
        <>
          {kindLabel(nextDeadline.kind)}
          <br />
          <DueDate {...nextDeadline} />
        </>
      ) : (
        translate('inbox.no_deadline')
      ),
    ],
  ];
  return <Facts facts={facts.map(([key, value]) => [translate(key), value])} />;
}

/** Facts under each other: what, and beside it the answer. */
export function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: '104px minmax(0, 1fr)',
        rowGap: 0.5,
        fontSize: '0.9375rem',
      }}
    >
      {facts.map(([label, value]) =>
        value ? (
          <Fragment key={label}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              {value}
            </Box>
          </Fragment>
        ) : null,
      )}
    </Box>
  );
}
