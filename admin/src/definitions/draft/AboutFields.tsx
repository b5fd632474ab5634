import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Area } from '../../gql/operations.js';
import { DayField } from '../../shared/DayField.js';
import { useChoices } from './choices.js';
import { usePlace } from './DraftContext.js';
import { ChoiceAt } from './fields/ChoiceAt.js';
import { NamesAt } from './fields/NamesAt.js';
import { SourcesAt } from './fields/SourcesAt.js';
import { TextAt } from './fields/TextAt.js';
import { WordsAt } from './fields/WordsAt.js';
import { Grid } from './Grid.js';

const AREAS: readonly Area[] = ['ADULT', 'CHILD', 'ADDICTION'];

/** What the pathway is called, for whom it is, its code, and where all of it is from. */
export function AboutFields() {
  const translate = useTranslate();
  const choices = useChoices();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <WordsAt path="name" label="definition.field_name" />
      <WordsAt path="appliesTo" label="definition.applies_to" long />
      <Grid>
        <NamesAt
          path="areas"
          label="definition.field_areas"
          names={AREAS}
          say={(area) => translate(`enum.area.${area}`)}
        />
        <ChoiceAt path="kind" label="definition.kind" choices={choices.definitionKinds} />
        <TextAt path="edition" label="definition.field_edition" required />
        <PlannedFrom />
        <TextAt path="code" label="definition.code" />
        <TextAt path="codeSystem" label="definition.field_codeSystem" />
      </Grid>
      <TextAt path="note" label="definition.note" most={4000} long />
      <SourcesAt path="source" />
      <ChoiceAt path="standing" label="definition.standing" choices={choices.standings} />
    </Box>
  );
}

/** From when it is meant to hold. Publishing says so for good. */
function PlannedFrom() {
  const translate = useTranslate();
  const place = usePlace<string | null>('validFrom');
  return (
    <Box data-place="validFrom">
      <DayField
        label={translate('definition.field_validFrom')}
        value={place.value ?? undefined}
        onChange={(day) => place.set(day ?? null)}
      />
      {place.said && (
        <Box
          role="alert"
          sx={{ color: place.error ? 'var(--ax-text-danger)' : 'text.secondary', fontSize: '0.8125rem' }}
        >
          {place.said}
        </Box>
      )}
    </Box>
  );
}
