/** How every chart here looks: Aksel’s colours, which follow light and dark. */
export const axis = {
  tickLine: false,
  axisLine: false,
  tick: { fill: 'var(--ax-text-neutral-subtle)', fontSize: 14 },
} as const;

export const ink = {
  accent: 'var(--ax-bg-accent-strong)',
  soft: 'var(--ax-border-accent-subtle)',
  tail: 'var(--ax-border-neutral-subtle)',
  grid: 'var(--ax-border-neutral-subtle)',
  limit: 'var(--ax-border-neutral)',
  target: 'var(--ax-border-success)',
  whole: 'var(--ax-text-neutral-subtle)',
  danger: 'var(--ax-bg-danger-strong)',
  text: 'var(--ax-text-neutral)',
} as const;

export const tableLook = {
  width: 1,
  borderCollapse: 'collapse',
  fontSize: '0.9375rem',
  fontVariantNumeric: 'tabular-nums',
  '& :is(th, td)': {
    height: 36,
    py: 0.25,
    px: 1,
    fontWeight: 400,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    borderBottom: '1px solid var(--ax-border-neutral-subtle)',
  },
  '& th:first-of-type': { textAlign: 'left', pl: 0, whiteSpace: 'normal', minWidth: 140 },
  '& thead th': { color: 'text.secondary', fontSize: '0.875rem', verticalAlign: 'bottom' },
};

/** A name that would take the whole drawing. */
export const cut = (name: string, most = 26): string =>
  name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
