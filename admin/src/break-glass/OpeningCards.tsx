import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import Button from '@mui/material/Button';
import type { OpeningRowFragment } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';
import { Lines, sentence } from '../shared/overview/Section.js';
import { Tag } from '../shared/Tag.js';
import { ReviewDialog } from './ReviewDialog.js';

/** One opening under another, whole: a review rests on the words that were written, and none is cut. */
export function OpeningCards() {
  const translate = useTranslate();
  const { data = [] } = useListContext<OpeningRowFragment>();
  return (
    <Lines label={translate('opening.title')}>
      {data.map((opening) => (
        <Opening key={opening.id} opening={opening} />
      ))}
    </Lines>
  );
}

function Opening({ opening }: { opening: OpeningRowFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const [reviewing, setReviewing] = useState(false);
  const { ground, openedAt, openedBy, unit, role, reason, renewals, patientPseudonym } = opening;
  return (
    <Box component="li" sx={card}>
      <Box sx={{ minWidth: 0, flex: '1 1 420px' }}>
        <Box sx={{ fontWeight: 600 }}>{openedBy?.name}</Box>
        <Box sx={small}>
          {sentence([role && translate(`enum.role.${role}`), unit?.name, openedAt && dates.moment(openedAt)])}
        </Box>
        <Box sx={{ mt: 0.75, maxWidth: 760, overflowWrap: 'anywhere' }}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {ground && translate(`enum.ground.${ground}`)}
            {': '}
          </Box>
          {reason}
        </Box>
        {renewals?.map((renewal) => (
          <Box key={renewal.id} sx={{ mt: 0.5, maxWidth: 760, overflowWrap: 'anywhere' }}>
            <Box component="span" sx={small}>
              {renewal.renewedAt && translate('opening.renewed', { when: dates.moment(renewal.renewedAt) })}
            </Box>{' '}
            {renewal.reason}
          </Box>
        ))}
        <Box sx={{ ...small, mt: 0.75 }}>
          {translate('opening.patient')} <code>{patientPseudonym}</code>
        </Box>
        {opening.reviewNote && <Box sx={{ mt: 0.75, overflowWrap: 'anywhere' }}>{opening.reviewNote}</Box>}
      </Box>
      <Box sx={{ display: 'grid', justifyItems: { md: 'end' }, gap: 1 }}>
        <ReviewTag opening={opening} />
        {opening.allowed.includes('REVIEW') && opening.status !== 'REVIEWED' && (
          <Button variant="contained" onClick={() => setReviewing(true)}>
            {translate('opening.review')}
          </Button>
        )}
      </Box>
      {reviewing && <ReviewDialog opening={opening} onClose={() => setReviewing(false)} />}
    </Box>
  );
}

function ReviewTag({ opening }: { opening: OpeningRowFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const { status, outcome, reviewedAt, reviewedBy, reviewDueAt } = opening;
  if (status === 'REVIEWED' && outcome) {
    const fair = outcome === 'JUSTIFIED';
    return (
      <>
        <Tag icon={fair ? CheckmarkCircleIcon : XMarkOctagonIcon} tone={fair ? 'success' : 'danger'}>
          {translate(`opening.as_${outcome}`)}
        </Tag>
        <Box sx={small}>{sentence([reviewedBy?.name, reviewedAt && dates.moment(reviewedAt)])}</Box>
      </>
    );
  }
  if (!reviewDueAt) return null;
  const late = Date.parse(reviewDueAt) < Date.now();
  return (
    <Tag
      icon={late ? ExclamationmarkTriangleIcon : HourglassIcon}
      tone={late ? 'danger' : 'warning'}
      filled={late}
    >
      {translate(late ? 'opening.late' : 'opening.due', { when: dates.moment(reviewDueAt) })}
    </Tag>
  );
}

const small = { color: 'text.secondary', fontSize: '0.875rem' };
const card = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'start',
  gap: 2,
  py: 2,
  fontSize: '0.9375rem',
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
};
