import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { DeadlineActions } from '../shared/deadline/DeadlineActions.js';
import { useDates } from '../shared/dates.js';
import { DaysLeft } from '../shared/DueDate.js';
import { line, sentence } from '../shared/overview/Section.js';
import { StatusTag } from '../shared/StatusTag.js';
import { LOOK } from './looks.js';
import type { Words } from './river.js';
import type { Entry } from './timeline.js';

/** One thing with a day: what, when, how it stands, and what one may do about it. */
export function TimelineLine({ entry, words }: { entry: Entry; words: Words }) {
  const dates = useDates();
  const look =
    entry.kind === 'EVENT'
      ? 'EVENT'
      : entry.kind === 'MEETING'
        ? entry.meeting.status
        : entry.deadline.status;
  const { icon: Icon, colour } = LOOK[look ?? ''] ?? LOOK.EVENT;
  return (
    <Box component="li" sx={{ ...line, alignItems: 'start', py: 1 }}>
      <Box sx={{ display: 'flex', pt: '2px', '& svg': { fontSize: 18, color: colour } }}>
        <Icon aria-hidden />
      </Box>
      <Box component="time" dateTime={entry.on} sx={{ width: 128, whiteSpace: 'nowrap' }}>
        {dates.date(entry.on)}
      </Box>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <What entry={entry} words={words} />
      </Box>
      {entry.kind === 'DEADLINE' && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, ml: 'auto' }}>
          <StatusTag status={entry.deadline.status} />
          <DeadlineActions deadline={entry.deadline} />
        </Box>
      )}
    </Box>
  );
}

function What({ entry, words }: { entry: Entry; words: Words }) {
  const translate = useTranslate();
  const dates = useDates();
  if (entry.kind === 'DEADLINE') {
    const { status, daysLeft, delay, waiver } = entry.deadline;
    const open = status === 'OVERDUE' || status === 'DUE_SOON' || status === 'UPCOMING';
    return (
      <>
        {words.deadline(entry.deadline)}
        {open && daysLeft != null && <DaysLeft days={daysLeft} status={status} />}
        <More facts={[waiver?.reasonForPatient, delay?.reasonForPatient]} />
      </>
    );
  }
  if (entry.kind === 'MEETING') {
    const { participants, startsAt, place } = entry.meeting;
    const answered = (participants ?? []).filter(({ answer }) => answer === 'YES').length;
    return (
      <>
        {words.meeting(entry.meeting)}
        <More
          facts={[
            startsAt && dates.moment(startsAt),
            place,
            participants?.length && translate('pathway.coming', { count: answered, of: participants.length }),
          ]}
        />
      </>
    );
  }
  const { kind, code, correctedAt, correctionReason, note, agreed, plannedFor, registeredBy } = entry.event;
  return (
    <Box sx={correctedAt ? { color: 'text.secondary', '& > s': { textDecoration: 'line-through' } } : {}}>
      {correctedAt ? <s>{words.event(kind)}</s> : words.event(kind)}
      <More
        facts={[
          correctedAt && translate('pathway.corrected', { reason: correctionReason ?? '' }),
          code?.combinedCode && translate('pathway.coded', { code: code.combinedCode }),
          plannedFor && translate('pathway.planned_for', { date: dates.date(plannedFor) }),
          note,
          agreed,
          registeredBy?.name,
        ]}
      />
    </Box>
  );
}

function More({ facts }: { facts: (string | number | false | null | undefined)[] }) {
  const said = sentence(facts.map((fact) => (typeof fact === 'number' ? '' : fact)));
  if (!said) return null;
  return <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{said}</Box>;
}
