import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { DraftKeeper, DraftState, Values } from './keeper.js';

interface TwoTextsProps {
  keeper: DraftKeeper;
  state: DraftState;
  /** What of a text is to be read, as lines. */
  told: (values: Values) => string[];
}

/** Another tab saved another text, or sent it: nothing is lost, and one says which holds. */
export function TwoTexts({ keeper, state, told }: TwoTextsProps) {
  const translate = useTranslate();
  const { standing, theirs, values } = state;
  if (standing !== 'CONFLICT' && standing !== 'GONE') return null;
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{translate(`draft.${standing}`)}</Typography>
      {theirs && (
        <Box sx={{ display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, gap: 2, my: 1 }}>
          <Text title={translate('draft.mine')} lines={told(values)} />
          <Text title={translate('draft.theirs')} lines={told(theirs)} />
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button variant="contained" onClick={() => void keeper.keepMine()}>
          {translate('draft.keep_mine')}
        </Button>
        {theirs && (
          <Button variant="outlined" onClick={() => keeper.takeTheirs()}>
            {translate('draft.take_theirs')}
          </Button>
        )}
      </Box>
    </Alert>
  );
}

function Text({ title, lines }: { title: string; lines: string[] }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="caption" component="h3">
        {title}
      </Typography>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{lines.join('\n')}</Box>
    </Box>
  );
}
