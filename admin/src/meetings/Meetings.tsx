import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { RowsSkeleton } from '../shared/RowsSkeleton.js';
import { Meeting } from './Meeting.js';
import { MeetingList } from './MeetingList.js';
import { NewMeeting } from './NewMeeting.js';

// Only whoever looks at the calendar fetches the library that draws it.
const MeetingCalendar = lazy(() => import('./calendar/MeetingCalendar.js'));

/** Møter: as a list and as a calendar, each on the same filter. */
export default function Meetings() {
  return (
    <Suspense fallback={<RowsSkeleton rows={10} />}>
      <Routes>
        <Route path="calendar" element={<MeetingCalendar />} />
        <Route path="new" element={<NewMeeting />} />
        <Route path=":id" element={<Meeting />} />
        <Route path="*" element={<MeetingList />} />
      </Routes>
    </Suspense>
  );
}
