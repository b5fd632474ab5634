import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-admin';

/** Which row is chosen: the address names it by id after `#`, else it is the first. Arrow keys move. */
export function useChosen<Row extends { id: string }>(rows: readonly Row[]) {
  const { hash, search, pathname } = useLocation();
  const navigate = useNavigate();
  const named = rows.find(({ id }) => `#${id}` === hash);
  // Where the chosen row was, so that the next one takes its place when it is dealt with.
  const [place, setPlace] = useState(0);
  const at = named ? rows.indexOf(named) : Math.min(place, Math.max(0, rows.length - 1));
  const chosen = rows[at];
  useEffect(() => {
    if (named) setPlace(rows.indexOf(named));
  }, [named, rows]);

  const choose = (row: Row | undefined) => {
    if (row) setPlace(rows.indexOf(row));
    navigate({ pathname, search, hash: row ? `#${row.id}` : '' }, { replace: true });
  };
  return { chosen, at, isNamed: named !== undefined, choose };
}
