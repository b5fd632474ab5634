import { Route, Routes } from 'react-router-dom';
import { Pathway } from './Pathway.js';
import { PathwayList } from './PathwayList.js';

/** Forløp: the pathways that one may see, and each with its river. */
export default function Pathways() {
  return (
    <Routes>
      <Route path=":id" element={<Pathway />} />
      <Route path="*" element={<PathwayList />} />
    </Routes>
  );
}
