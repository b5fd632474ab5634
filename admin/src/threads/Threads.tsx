import { Route, Routes } from 'react-router-dom';
import { NewThread } from './NewThread.js';
import { ThreadList } from './ThreadList.js';
import { ThreadPage } from './ThreadPage.js';

/** Samtaler: what one writes with others about a patient. */
export default function Threads() {
  return (
    <Routes>
      <Route path="new" element={<NewThread />} />
      <Route path=":id" element={<ThreadPage />} />
      <Route path="*" element={<ThreadList />} />
    </Routes>
  );
}
