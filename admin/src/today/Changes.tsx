import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { TodayChangesDocument } from '../gql/operations.js';
import { useMySide } from '../providers/me.js';
import { useApi } from '../shared/api.js';
import { osloDay, useDates } from '../shared/dates.js';
import { RowsSkeleton } from '../shared/RowsSkeleton.js';
import { PatientName } from '../shared/PatientName.js';
import { AllClear, Lines, line, Section } from '../shared/overview/Section.js';
import { useChangeLines } from './useChangeLines.js';
import { useLastVisit } from './useLastVisit.js';

const MOST = 6;

/** What was answered, reported and broken since one was here last. */
export function Changes() {
  const translate = useTranslate();
  const dates = useDates();
  const { data: visit } = useLastVisit();
  const since = visit?.since ?? '';
  const side = useMySide();
  const { data } = useApi(
    'TodayChanges',
    TodayChangesDocument,
    { since, sinceDay: since && osloDay(since), side: side ?? 'MUNICIPAL' },
    { enabled: since !== '' && side !== undefined },
  );
  const changes = useChangeLines(data);
  const title = visit?.first
    ? translate('changes.title_week')
    : translate('changes.title', { when: since && dates.moment(since) });
  return (
    <Section title={title}>
      {!changes && <RowsSkeleton rows={3} />}
      {changes?.length === 0 && <AllClear text={translate('changes.none')} />}
      {changes && changes.length > 0 && (
        <Lines label={title}>
          {changes.slice(0, MOST).map(({ id, icon: Icon, tone, patient, text, at }) => (
            <Box component="li" key={id} sx={{ ...line, columnGap: 1, minHeight: 36 }}>
              <Icon aria-hidden fontSize={18} color={`var(--ax-text-${tone}-decoration)`} />
              <PatientName patient={patient} />
              <Box component="span" sx={{ flex: '1 1 120px', minWidth: 0 }}>
                {text}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                {dates.ago(at)}
              </Box>
            </Box>
          ))}
        </Lines>
      )}
      {changes && changes.length > MOST && (
        <AllClear text={translate('changes.more', changes.length - MOST)} />
      )}
    </Section>
  );
}
