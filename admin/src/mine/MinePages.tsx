import { Route, Routes } from 'react-router-dom';
import Mine from './Mine.js';
import { MyPatient } from './patient/MyPatient.js';
import { TaskPage } from './patient/TaskPage.js';

/** A coordinator's day: the front page, one patient, one task. */
export default function MinePages() {
  return (
    <Routes>
      <Route path=":id/:task" element={<TaskPage />} />
      <Route path=":id" element={<MyPatient />} />
      <Route path="*" element={<Mine />} />
    </Routes>
  );
}
