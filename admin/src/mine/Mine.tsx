import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { MineDocument } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { useApi } from '../shared/api.js';
import { dayFromToday, todayInOslo, useDates } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { useWide } from '../shared/useWide.js';
import { osloInstant } from '../shared/oslo.js';
import { MyPatients } from './MyPatients.js';
import { Proposals } from './Proposals.js';
import { MeetingsToday, TasksDue, Unread } from './TodayLines.js';

/** Mine: what waits for my answer, what the day holds, and whom I answer for, by what is due next. */
export default function Mine() {
  const translate = useTranslate();
  const dates = useDates();
  const wide = useWide();
  const { data: me } = useMe();
  const day = useMemo(
    () => ({
      from: osloInstant(todayInOslo(), '00:00') ?? '',
      to: osloInstant(dayFromToday(1), '00:00') ?? '',
      soon: dayFromToday(8),
    }),
    [],
  );
  const variables = { me: me?.person.id ?? '', ...day };
  const answer = useApi('Mine', MineDocument, variables, { enabled: me !== undefined });
  return (
    <>
      <PageHead title={translate('mine.title')} aside={dates.whole(todayInOslo())} />
      <Loaded answer={answer} rows={10}>
        {({ proposals, patients, meetings, threads, tasks, drafts }) => {
          const assignmentOf = (patientId: string | undefined) =>
            patients.nodes.find(({ patient }) => patient?.id === patientId)?.id;
          const list = (
            <MyPatients patients={patients.nodes} total={patients.totalCount} drafts={drafts.nodes} />
          );
          const today = (
            <Box
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(3, minmax(0, 1fr))' },
                columnGap: 4,
                rowGap: 3,
                alignItems: 'start',
              }}
            >
              <MeetingsToday {...{ meetings, assignmentOf }} />
              <Unread {...{ threads, assignmentOf }} />
              <TasksDue {...{ tasks, assignmentOf }} />
            </Box>
          );
          return (
            <Box sx={{ display: 'grid', gap: 3.5, minWidth: 0 }}>
              {proposals.totalCount > 0 && (
                <Proposals proposals={proposals.nodes} total={proposals.totalCount} />
              )}
              {wide ? today : list}
              {wide ? list : today}
              {proposals.totalCount === 0 && <Proposals proposals={[]} total={0} />}
            </Box>
          );
        }}
      </Loaded>
    </>
  );
}
