import { Route, Routes } from 'react-router-dom';
import { Finding } from './Finding.js';
import { FindingList } from './FindingList.js';
import { FollowUp } from './FollowUp.js';

/** Funn: what nothing explains in the log, how it is asked about, and how that goes. */
export default function Findings() {
  return (
    <Routes>
      <Route path="follow-up" element={<FollowUp />} />
      <Route path=":id" element={<Finding />} />
      <Route path="*" element={<FindingList />} />
    </Routes>
  );
}
