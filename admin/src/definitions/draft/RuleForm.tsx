import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useTranslate } from 'react-admin';
import { useRuleWords } from '../useRuleWords.js';
import { CONDITIONS, useChoices } from './choices.js';
import { usePlace } from './DraftContext.js';
import { ChoiceAt } from './fields/ChoiceAt.js';
import { NamesAt } from './fields/NamesAt.js';
import { NumberAt } from './fields/NumberAt.js';
import { SourcesAt } from './fields/SourcesAt.js';
import { TextAt } from './fields/TextAt.js';
import { WordsAt } from './fields/WordsAt.js';
import { Grid } from './Grid.js';
import type { Clock } from './text.js';

/** One deadline: from what to what, within how long, when it holds, how its clock goes, and where it is from. */
export function RuleForm({ path }: { path: string }) {
  const choices = useChoices();
  const words = useRuleWords();
  const any = 'definition.any';
  const { value: rule, set } = usePlace<Clock>(path);
  // One that is new is called what its own words say.
  const known = choices.kinds.some(({ value }) => value === rule.kind);
  const kinds = known ? choices.kinds : [...choices.kinds, { value: rule.kind, label: words.name(rule) }];
  return (
    <Box sx={{ display: 'grid', gap: 1.5, pt: 1, pb: 2, maxWidth: 820 }}>
      <Grid>
        <ChoiceAt
          path={`${path}.kind`}
          label="definition.rule"
          choices={kinds}
          // The name of another clock is not its name.
          onChoose={(kind) => set({ ...rule, kind: kind ?? rule.kind, label: null })}
        />
        <ChoiceAt path={`${path}.force`} label="definition.force" choices={choices.forces} />
        <ChoiceAt path={`${path}.from`} label="definition.field_from" choices={choices.marks} />
        <ChoiceAt path={`${path}.to`} label="definition.field_to" choices={choices.marks} />
      </Grid>
      {!known && <WordsAt path={`${path}.label`} label="definition.field_label" />}
      <Grid columns={3}>
        <NumberAt path={`${path}.maxDays`} label="definition.field_maxDays" />
        <NumberAt path={`${path}.minDays`} label="definition.field_minDays" />
        <ChoiceAt path={`${path}.dayType`} label="definition.field_dayType" choices={choices.dayTypes} />
        <ChoiceAt
          path={`${path}.setting`}
          label="definition.field_setting"
          choices={choices.settings}
          none={any}
        />
        <ChoiceAt
          path={`${path}.condition`}
          label="definition.field_condition"
          choices={choices.conditions}
          none={any}
        />
        <ChoiceAt path={`${path}.side`} label="definition.side" choices={choices.sides} />
        <ChoiceAt
          path={`${path}.phase`}
          label="definition.phase"
          choices={choices.phases}
          none="definition.none"
        />
        <ChoiceAt path={`${path}.starts`} label="definition.starts" choices={choices.starts} />
        <ChoiceAt path={`${path}.count`} label="definition.field_count" choices={choices.counts} />
      </Grid>
      <NamesAt
        path={`${path}.unless`}
        label="definition.field_unless"
        names={CONDITIONS}
        say={words.condition}
      />
      <NamesAt
        path={`${path}.cancelledBy`}
        label="definition.cancelled_by"
        names={choices.events}
        say={words.event}
      />
      <Grid>
        <NumberAt path={`${path}.dueSoonDays`} label="definition.field_dueSoonDays" empty={0} />
        <Recurring path={`${path}.recurring`} />
      </Grid>
      <SourcesAt path={`${path}.source`} />
      <Grid>
        <ChoiceAt path={`${path}.standing`} label="definition.standing" choices={choices.standings} />
        <TextAt path={`${path}.edition`} label="definition.source_edition" />
      </Grid>
      <TextAt path={`${path}.sourceWording`} label="definition.wording" most={4000} long />
      <TextAt path={`${path}.legalBasis`} label="definition.legal_basis" most={4000} long />
      <TextAt path={`${path}.note`} label="definition.note" most={4000} long />
    </Box>
  );
}

function Recurring({ path }: { path: string }) {
  const translate = useTranslate();
  const place = usePlace<boolean>(path);
  return (
    <FormControlLabel
      control={<Switch checked={place.value} onChange={(_event, on) => place.set(on)} />}
      label={translate('definition.recurring')}
    />
  );
}
