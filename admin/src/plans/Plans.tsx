import { Route, Routes } from 'react-router-dom';
import { Plan } from './Plan.js';
import { PlanList } from './PlanList.js';

/** Planer: what exists, who owns it, and when it is evaluated next. */
export default function Plans() {
  return (
    <Routes>
      <Route path=":id" element={<Plan />} />
      <Route path="*" element={<PlanList />} />
    </Routes>
  );
}
