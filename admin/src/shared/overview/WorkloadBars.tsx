import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { WorkloadRowFragment } from '../../gql/operations.js';
import { AllClear, Lines, line, Section } from './Section.js';

type Load = WorkloadRowFragment;

const share = ({ load, capacity }: Load) => (capacity ? load / capacity : 0);

/** How many each coordinator answers for, against what they have room for; the fullest first. */
export function WorkloadBars({ workload }: { workload: Load[] }) {
  const translate = useTranslate();
  const rows = [...workload].sort((a, b) => share(b) - share(a) || b.load - a.load).slice(0, 8);
  return (
    <Section title={translate('today.workload')}>
      {rows.length === 0 ? (
        <AllClear text={translate('today.no_workload')} />
      ) : (
        <Lines label={translate('today.workload')}>
          {rows.map((row) => (
            <LoadLine key={row.grant.id} row={row} />
          ))}
        </Lines>
      )}
    </Section>
  );
}

function LoadLine({ row }: { row: Load }) {
  const translate = useTranslate();
  const { grant, load, capacity } = row;
  const full = capacity != null && load > capacity;
  const said = capacity == null ? String(load) : translate('today.of_capacity', { load, capacity });
  return (
    <Box component="li" sx={{ ...line, flexWrap: 'nowrap', minHeight: 36 }}>
      <Box component="span" title={grant.unit?.name} sx={{ flex: '1 1 160px', minWidth: 0 }}>
        {grant.person.name}
      </Box>
      {full && (
        <Box
          component="span"
          sx={{
            display: 'inline-flex',
            whiteSpace: 'nowrap',
            alignItems: 'center',
            gap: 0.5,
            color: 'var(--ax-text-warning-subtle)',
            fontSize: '0.875rem',
          }}
        >
          <ExclamationmarkTriangleIcon aria-hidden fontSize={18} />
          {translate('today.over_capacity')}
        </Box>
      )}
      <Box
        aria-hidden
        sx={{
          flex: '0 0 110px',
          height: 8,
          borderRadius: 0.5,
          backgroundColor: 'var(--ax-bg-neutral-moderate-pressed)',
          overflow: 'hidden',
        }}
      >
        {capacity != null && (
          <Box
            sx={{
              height: 1,
              width: `${Math.min(1, share(row)) * 100}%`,
              backgroundColor: `var(--ax-bg-${full ? 'warning' : 'accent'}-strong)`,
            }}
          />
        )}
      </Box>
      <Box component="span" sx={{ flex: '0 0 64px', textAlign: 'right' }}>
        {said}
      </Box>
    </Box>
  );
}
