import { Route, Routes } from 'react-router-dom';
import { DirectoryList } from './DirectoryList.js';
import { EntryPage } from './EntryPage.js';

/** Katalog: what the public reads of each unit, and one unit's page in it. */
export default function Directory() {
  return (
    <Routes>
      <Route path=":id" element={<EntryPage />} />
      <Route path="*" element={<DirectoryList />} />
    </Routes>
  );
}
