import { Route, Routes } from 'react-router-dom';
import { ImportUnits } from './import/ImportUnits.js';
import { People } from './People.js';
import { Person } from './Person.js';
import { UnitRoom } from './UnitRoom.js';

/** Enheter og folk: the tree with one unit, everybody, and one person. */
export default function Units() {
  return (
    <Routes>
      <Route path="people/:id" element={<Person />} />
      <Route path="people" element={<People />} />
      <Route path="import" element={<ImportUnits />} />
      <Route path=":id" element={<UnitRoom />} />
      <Route path="*" element={<UnitRoom />} />
    </Routes>
  );
}
