import { ChevronDownIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Kind, Right } from './kinds.js';

/** One kind of object: what may be done with it, and, unfolded, which of it and when. */
export function KindOfRight({ kind }: { kind: Kind }) {
  const acts = useActs();
  return (
    <Box component="details" sx={{ borderTop: '1px solid var(--ax-border-neutral-subtle)' }}>
      <Box component="summary" sx={summary}>
        <Box component="span" sx={{ fontWeight: 600, '&::first-letter': { textTransform: 'uppercase' } }}>
          {kind.name}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary', gridColumn: { xs: 1, sm: 2 } }}>
          {acts(kind.actions)}
        </Box>
        <Box component="span" sx={chevron}>
          <ChevronDownIcon aria-hidden fontSize={20} />
        </Box>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, pl: { xs: 0, sm: 3 }, pb: 1.5 }}>
        {kind.rights.map((right) => (
          <Box component="li" key={JSON.stringify(right)} sx={{ py: 1 }}>
            <OneRight right={right} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function OneRight({ right: { actions, fields, conditions } }: { right: Right }) {
  const translate = useTranslate();
  const acts = useActs();
  const facts: [string, React.ReactNode][] = [
    [translate('right.may_head'), acts(actions)],
    [
      translate('right.when'),
      conditions.length ? (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {conditions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Box>
      ) : (
        translate('right.always')
      ),
    ],
    [translate('right.fields_head'), <Fields key="fields" fields={fields} />],
  ];
  return (
    <Box component="dl" sx={list}>
      {facts.map(([head, value]) => (
        <Box key={head} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {head}
          </Box>
          <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Fields({ fields }: { fields: Right['fields'] }) {
  const translate = useTranslate();
  if (!fields) return translate('right.all_fields');
  return (
    <details>
      <Box component="summary" sx={{ cursor: 'pointer' }}>
        {translate('right.some_fields', fields.length)}
      </Box>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        {translate('right.field_names')}: <code>{fields.join(', ')}</code>
      </Box>
    </details>
  );
}

function useActs() {
  const translate = useTranslate();
  return (actions: readonly string[]) =>
    actions.map((action) => translate(`right.may.${action}`, { _: action })).join(', ');
}

const summary = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr) 20px', sm: '280px minmax(0, 1fr) 20px' },
  columnGap: 2,
  py: 1,
  minHeight: 40,
  boxSizing: 'border-box',
  cursor: 'pointer',
  '&:hover': { backgroundColor: 'var(--ax-bg-neutral-soft)' },
  '&:focus-visible': { outline: '3px solid var(--ax-border-focus)' },
};
const chevron = {
  gridColumn: { xs: 2, sm: 3 },
  gridRow: 1,
  display: 'flex',
  'details[open] > summary > &': { transform: 'scaleY(-1)' },
};
const list = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '64px minmax(0, 1fr)', sm: '80px minmax(0, 1fr)' },
  rowGap: 0.25,
  fontSize: '0.9375rem',
};
