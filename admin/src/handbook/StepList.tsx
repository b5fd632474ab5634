import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LinkBase, useTranslate } from 'react-admin';
import type { HandbookStepFragment, StepKind } from '../gql/operations.js';

const KINDS: readonly StepKind[] = ['PATHWAY_STEP', 'COORDINATOR_TASK'];

const link = {
  display: 'block',
  px: 1.25,
  py: 0.75,
  borderRadius: 1,
  color: 'var(--ax-text-neutral)',
  textDecoration: 'none',
  fontSize: '0.9375rem',
  '&:hover': { backgroundColor: 'var(--ax-bg-neutral-moderate-hoverA)' },
  '&:focus-visible': { outline: '3px solid var(--ax-border-focus)', outlineOffset: -2 },
  '&[aria-current]': { backgroundColor: 'var(--ax-bg-accent-moderate)', color: 'var(--ax-text-accent)' },
};

interface StepListProps {
  steps: readonly HandbookStepFragment[];
  chosen: string | undefined;
}

/** The steps in their order, and whether anything is written of each. */
export function StepList({ steps, chosen }: StepListProps) {
  const translate = useTranslate();
  const standing = ({ published, draft }: HandbookStepFragment) =>
    [
      published
        ? translate('handbook.version', { number: published.number ?? 0 })
        : translate('handbook.none'),
      ...(draft ? [translate('handbook.draft')] : []),
    ].join(' · ');
  return (
    <Box component="nav" aria-label={translate('handbook.steps')}>
      {KINDS.map((kind) => (
        <Box key={kind} sx={{ mb: 2 }}>
          <Typography variant="h2" sx={{ px: 1.25, mb: 0.5 }}>
            {translate(`handbook.${kind}`)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {steps
              .filter((each) => each.kind === kind)
              .map((each) => (
                <li key={each.step}>
                  <Box
                    component={LinkBase}
                    to={`/handbook?step=${each.step}`}
                    sx={link}
                    {...(each.step === chosen ? { 'aria-current': 'true' as const } : {})}
                  >
                    {each.label}
                    <Box
                      component="span"
                      sx={{ display: 'block', fontSize: '0.875rem', color: 'text.secondary' }}
                    >
                      {standing(each)}
                    </Box>
                  </Box>
                </li>
              ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
