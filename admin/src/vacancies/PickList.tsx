import Box from '@mui/material/Box';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface PickListProps<Row> {
  label: string;
  rows: readonly Row[];
  chosen: Row | undefined;
  onChoose: (row: Row) => void;
  /** How wide the last column is. */
  aside: number;
  children: (row: Row) => ReactNode;
}

const STEP: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Rows to go through one after the other, by mouse or by arrow keys. */
export function PickList<Row extends { id: string }>({
  label,
  rows,
  chosen,
  onChoose,
  aside,
  children,
}: PickListProps<Row>) {
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEP[event.key];
    if (!step || !chosen) return;
    const next = rows[rows.indexOf(chosen) + step];
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    onChoose(next);
  };
  return (
    <Box
      component="ul"
      ref={list}
      aria-label={label}
      onKeyDown={onKeyDown}
      sx={{ listStyle: 'none', m: 0, p: 0, '--aside': `${aside}px` }}
    >
      {rows.map((row) => (
        <li key={row.id}>
          <Box
            component="button"
            type="button"
            aria-current={row.id === chosen?.id}
            onClick={() => onChoose(row)}
            sx={item}
          >
            {children(row)}
          </Box>
        </li>
      ))}
    </Box>
  );
}

const item = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr) var(--aside)' },
  columnGap: 2,
  alignItems: 'center',
  width: 1,
  minHeight: 40,
  px: 1.25,
  py: { xs: 1, md: 0.5 },
  textAlign: 'left',
  font: 'inherit',
  fontSize: '0.9375rem',
  color: 'inherit',
  background: 'none',
  border: 0,
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
  cursor: 'pointer',
  '&:hover': { backgroundColor: 'action.hover' },
  '@media (min-width: 1024px)': {
    '&[aria-current="true"]': {
      backgroundColor: 'var(--ax-bg-accent-soft)',
      boxShadow: 'inset 3px 0 0 var(--ax-border-accent)',
    },
  },
  '&:focus-visible': { outline: '3px solid var(--ax-border-focus)', outlineOffset: -3 },
};
