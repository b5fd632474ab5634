import { Route, Routes } from 'react-router-dom';
import { Compare } from './compare/Compare.js';
import { DefinitionList } from './DefinitionList.js';
import { Draft } from './draft/Draft.js';
import { Edition } from './Edition.js';

/** Forløpsbeskrivelser: the editions that hold, have held and will; two of them side by side; and the drafts of the next. */
export default function Definitions() {
  return (
    <Routes>
      <Route path="compare" element={<Compare />} />
      <Route path="drafts/:id" element={<Draft />} />
      <Route path=":id" element={<Edition />} />
      <Route path="*" element={<DefinitionList />} />
    </Routes>
  );
}
