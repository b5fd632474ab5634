import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { WholeEditionFragment } from '../gql/operations.js';
import { useKindLabel } from '../shared/kinds.js';
import { Section, sentence } from '../shared/overview/Section.js';

/** What the edition is known to lack, and what cannot be done until somebody adds it. */
export function Gaps({ edition: { missing, deadlineRules } }: { edition: WholeEditionFragment }) {
  const translate = useTranslate();
  const kind = useKindLabel();
  if (missing.length === 0) return null;
  return (
    <Section title={translate('definition.lacks', missing.length)}>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5, fontSize: '0.9375rem' }}
      >
        {missing.map((gap) => {
          const label = deadlineRules.find(({ key }) => key === gap.rule)?.label;
          const of = gap.kind ? `${kind(gap.kind, label)}: ` : '';
          return (
            <Box component="li" key={`${gap.part} ${gap.rule}`} sx={item}>
              <ExclamationmarkTriangleIcon aria-hidden />
              <span>
                {sentence([of + translate(`definition.gap_${gap.part}`, { _: gap.part })])}{' '}
                {gap.blocks && (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {translate(`definition.blocks_${gap.blocks}`, { _: gap.blocks })}
                  </Box>
                )}
              </span>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}

const item = {
  display: 'flex',
  gap: 0.75,
  '& svg': { flex: 'none', mt: 0.375, color: 'var(--ax-text-warning-decoration)' },
};
