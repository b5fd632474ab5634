import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ComparisonFragment } from '../../gql/operations.js';
import { Said } from './Said.js';
import { useSaid } from './useSaid.js';

type FieldChange = ComparisonFragment['fields'][number];

interface FieldsProps {
  fields: readonly FieldChange[];
  a: string;
  b: string;
  label: string;
}

/** Fields that the two say differently: what the one says at the left, the other at the right; under each other where it is narrow. */
export function Fields({ fields, a, b, label }: FieldsProps) {
  const said = useSaid();
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {fields.map(({ path, a: was, b: is }) => (
        <Box component="li" key={path} sx={row}>
          <Box sx={{ color: 'text.secondary' }}>{said.field(path)}</Box>
          <Side of={a} tone="danger" path={path} text={was} />
          <Side of={b} tone="success" path={path} text={is} />
        </Box>
      ))}
    </Box>
  );
}

interface SideProps {
  of: string;
  tone: 'danger' | 'success';
  path: string;
  /** Null: it says nothing of it. */
  text: string | null;
}

function Side({ of, tone, path, text }: SideProps) {
  const translate = useTranslate();
  return (
    <Box
      sx={{ pl: 1, minWidth: 0, borderLeft: `3px solid var(--ax-border-${tone})` }}
      title={translate('definition.says', { of })}
    >
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>{of}</Box>
      <Box
        sx={{
          whiteSpace: 'pre-line',
          overflowWrap: 'anywhere',
          ...(text === null && { color: 'text.secondary', fontStyle: 'italic' }),
        }}
      >
        <Said path={path} text={text} />
      </Box>
    </Box>
  );
}

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '200px minmax(0, 1fr) minmax(0, 1fr)' },
  columnGap: 2,
  rowGap: 0.75,
  py: 1,
  fontSize: '0.9375rem',
  borderBottom: '1px solid var(--ax-border-neutral-subtle)',
};
