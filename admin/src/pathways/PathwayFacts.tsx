import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Side } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';
import { DueDate } from '../shared/DueDate.js';
import { Facts } from '../shared/Facts.js';
import { ForceTag } from '../shared/ForceTag.js';
import { useKindLabel } from '../shared/kinds.js';
import { SideHolder } from '../shared/SideHolder.js';
import { holderOf } from '../shared/sides.js';
import { TextLink } from '../shared/TextLink.js';
import type { Shown } from './river.js';

const OPEN = new Set(['OVERDUE', 'DUE_SOON', 'UPCOMING']);

/** What one wants to know first: what is next, who is responsible on each side and how they are reached. */
export function PathwayFacts({ pathway }: { pathway: Shown }) {
  const translate = useTranslate();
  const dates = useDates();
  const kindLabel = useKindLabel();
  const next = pathway.deadlines?.nodes.find(({ status }) => status && OPEN.has(status));
  const { definition, unit, clinician, startedOn, endedOn, referral } = pathway;
  return (
    <Facts
      facts={[
        [
          'pathway.next',
          next ? (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
              <span>{kindLabel(next.kind, next.rule?.label)}</span>
              <DueDate {...next} />
              <ForceTag force={next.force} />
            </Box>
          ) : (
            translate('inbox.no_deadline')
          ),
        ],
        ['pathway.municipal', <Responsible key="municipal" pathway={pathway} side="MUNICIPAL" />],
        ['pathway.specialist', <Responsible key="specialist" pathway={pathway} side="SPECIALIST" />],
        ['pathway.clinician', clinician?.name],
        ['pathway.unit', unit?.name],
        ['pathway.definition', definition?.name],
        ['pathway.started', startedOn && dates.date(startedOn)],
        ['pathway.ended', endedOn && dates.date(endedOn)],
        [
          'pathway.referral',
          referral && (
            <TextLink to={`/referrals/${referral.id}`}>
              {referral.receivedAt
                ? translate('pathway.referral_received', { date: dates.date(referral.receivedAt) })
                : translate('pathway.referral_open')}
            </TextLink>
          ),
        ],
        [
          'pathway.before',
          pathway.transferredFrom && (
            <TextLink to={`/pathways/${pathway.transferredFrom.id}`}>
              {translate('pathway.go_before')}
            </TextLink>
          ),
        ],
        [
          'pathway.after',
          pathway.transferredTo && (
            <TextLink to={`/pathways/${pathway.transferredTo.id}`}>{translate('pathway.go_after')}</TextLink>
          ),
        ],
      ]}
    />
  );
}

function Responsible({ pathway, side }: { pathway: Shown; side: Side }) {
  const translate = useTranslate();
  const dates = useDates();
  const { assignment, covered } = holderOf(pathway, side);
  const { phone, unit, person } = assignment?.coordinator ?? {};
  const more = [
    person && unit?.name,
    phone && translate('pathway.phone', { phone }),
    covered?.status === 'VACANT' && covered.since && dates.waited(covered.since),
    covered?.status !== 'VACANT' && covered?.note,
  ].filter(Boolean);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center', minHeight: 24 }}>
      <SideHolder of={pathway} side={side} />
      {more.length > 0 && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {more.join(' · ')}
        </Box>
      )}
    </Box>
  );
}
