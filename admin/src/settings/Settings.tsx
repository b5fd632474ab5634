import { Route, Routes } from 'react-router-dom';
import { OwnSettings } from './OwnSettings.js';
import { Rights } from './rights/Rights.js';

/** Innstillinger: what the organisation has decided, and what each role may do in it. */
export default function Settings() {
  return (
    <Routes>
      <Route path="rights" element={<Rights />} />
      <Route path="*" element={<OwnSettings />} />
    </Routes>
  );
}
