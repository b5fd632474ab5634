import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { ComparePlanVersionsQuery } from '../gql/operations.js';
import { Lines } from '../shared/overview/Section.js';

type Change = NonNullable<ComparePlanVersionsQuery['comparePlanVersions']>['changes'][number];

/** What says nothing to somebody who reads it: that it changed is said, and not from what to what. */
const INWARD = new Set(['goalId', 'responsibleId', 'responsibleIsPatient', 'patientsOwn', 'kind']);

/** Each place in which two versions differ: what the one says beside what the other says. */
export function Differences({ changes }: { changes: readonly Change[] }) {
  const translate = useTranslate();
  if (changes.length === 0) return <Box sx={{ color: 'text.secondary' }}>{translate('plan.no_changes')}</Box>;
  const title = translate('plan.changes');
  return (
    <Lines label={title}>
      {changes.map((change) => (
        <Box
          component="li"
          key={[change.part, change.id, change.field].join(' ')}
          sx={{ py: 1, borderBottom: '1px solid var(--ax-border-neutral-subtle)' }}
        >
          <Box sx={{ fontWeight: 600, fontSize: '0.9375rem' }}>
            {[
              change.id && change.part && translate(`enum.planPart.${change.part}`),
              translate(`plan.field_${change.field}`, { _: change.field }),
              translate(`enum.planChange.${change.change}`).toLowerCase(),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Box>
          {!INWARD.has(change.field) && (
            <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, gap: 1.5 }}>
              <Side words={translate('plan.before')} tone="danger" text={change.from} />
              <Side words={translate('plan.after')} tone="success" text={change.to} />
            </Box>
          )}
        </Box>
      ))}
    </Lines>
  );
}

interface SideProps {
  words: string;
  tone: 'danger' | 'success';
  text: string | null | undefined;
}

function Side({ words, tone, text }: SideProps) {
  return (
    <Box sx={{ pl: 1, borderLeft: `3px solid var(--ax-border-${tone})`, minWidth: 0 }}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{words}</Box>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text ?? '–'}</Box>
    </Box>
  );
}
