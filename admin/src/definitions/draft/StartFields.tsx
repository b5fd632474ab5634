import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useChoices } from './choices.js';
import { usePlace } from './DraftContext.js';
import { ChoiceAt } from './fields/ChoiceAt.js';
import { SourcesAt } from './fields/SourcesAt.js';
import { Grid } from './Grid.js';
import type { Text } from './text.js';

const FRESH: NonNullable<Text['start']> = {
  ordinary: 'RIGHT_GRANTED',
  emergency: null,
  transfer: null,
  source: [],
  standing: 'UNVERIFIED',
};

/** On which events a pathway starts. */
export function StartFields() {
  const translate = useTranslate();
  const choices = useChoices();
  const place = usePlace<Text['start']>('start');
  if (!place.value)
    return (
      <Box data-place="start">
        <Button variant="outlined" onClick={() => place.set(FRESH)}>
          {translate('definition.add_start')}
        </Button>
        {place.said && <FormHelperText error={place.error}>{place.said}</FormHelperText>}
      </Box>
    );
  const unknown = 'definition.unknown';
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Grid columns={3}>
        <ChoiceAt path="start.ordinary" label="definition.start_ordinary" choices={choices.happenings} />
        <ChoiceAt
          path="start.emergency"
          label="definition.start_emergency"
          choices={choices.happenings}
          none={unknown}
        />
        <ChoiceAt
          path="start.transfer"
          label="definition.start_transfer"
          choices={choices.happenings}
          none={unknown}
        />
      </Grid>
      <SourcesAt path="start.source" />
      <ChoiceAt path="start.standing" label="definition.standing" choices={choices.standings} />
    </Box>
  );
}
