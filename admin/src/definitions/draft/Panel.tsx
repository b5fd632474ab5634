import { ExclamationmarkTriangleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import type { DraftState } from '../../shared/draft/keeper.js';
import { Section } from '../../shared/overview/Section.js';
import { Problem } from '../../shared/Problem.js';
import { KeptLine } from './KeptLine.js';
import { emptyPlaces, type Text } from './text.js';
import type { Finding, useFindings } from './useFindings.js';
import { usePathWords } from './usePathWords.js';

interface PanelProps {
  state: DraftState;
  text: Text;
  looked: ReturnType<typeof useFindings>;
  onGo: (path: string) => void;
}

/** Whether what one writes is kept, and all that is wrong with it: what must be mended first. */
export function Panel({ state, text, looked, onGo }: PanelProps) {
  const translate = useTranslate();
  const { findings, unknown, looking, failed, again } = looked;
  const errors = findings.filter(({ severity }) => severity === 'ERROR');
  const title = errors.length
    ? translate('definition.errors', errors.length)
    : translate(unknown ? 'definition.looking' : 'definition.no_errors');
  return (
    <Box component="aside" aria-label={translate('definition.look')} sx={panel}>
      <KeptLine state={state} unfinished={emptyPlaces(text).length > 0} />
      {failed && <Problem error={failed} onRetry={again} />}
      <Box aria-busy={looking} aria-live="polite">
        <Section title={failed ? translate('definition.not_looked') : title}>
          {!unknown && findings.length === 0 && (
            <Box sx={{ color: 'text.secondary' }}>{translate('definition.no_errors_text')}</Box>
          )}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {findings.map((finding, i) => (
              <Line key={i} finding={finding} text={text} onGo={onGo} />
            ))}
          </Box>
        </Section>
      </Box>
    </Box>
  );
}

function Line({ finding, text, onGo }: { finding: Finding; text: Text; onGo: (path: string) => void }) {
  const said = usePathWords();
  const { path, message, severity } = finding;
  const bad = severity === 'ERROR';
  const Icon = bad ? XMarkOctagonIcon : ExclamationmarkTriangleIcon;
  return (
    <li>
      <Button onClick={() => onGo(path)} sx={line}>
        <Icon aria-hidden fontSize={18} color={`var(--ax-text-${bad ? 'danger' : 'warning'}-decoration)`} />
        <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Box component="span" sx={{ display: 'block', color: 'text.primary' }}>
            {said(path, text)}
          </Box>
          <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
            {message}
          </Box>
        </Box>
      </Button>
    </li>
  );
}

const panel = {
  // Beside the form; above it where there is no room beside it.
  gridColumn: { lg: 2 },
  gridRow: { lg: 1 },
  position: { lg: 'sticky' },
  top: { lg: 16 },
  maxHeight: { lg: 'calc(100vh - 32px)' },
  overflowY: { lg: 'auto' },
  display: 'grid',
  gap: 1.5,
  fontSize: '0.9375rem',
  minWidth: 0,
};
const line = {
  display: 'flex',
  alignItems: 'flex-start',
  gap: 0.75,
  width: 1,
  px: 0.5,
  justifyContent: 'flex-start',
  textAlign: 'left',
  whiteSpace: 'normal',
  '& svg': { flex: 'none', mt: 0.25 },
};
