import { Route, Routes } from 'react-router-dom';
import { Entry } from './Entry.js';
import { LogSearch } from './LogSearch.js';

/** Innsynslogg: who looked at what, why, and by what right. */
export default function AccessLog() {
  return (
    <Routes>
      <Route path=":id" element={<Entry />} />
      <Route path="*" element={<LogSearch />} />
    </Routes>
  );
}
