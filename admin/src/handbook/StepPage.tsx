import { BookIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { HandbookStepFragment } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { Quiet } from '../shared/Quiet.js';
import { useDates } from '../shared/dates.js';
import { Article } from './Article.js';
import { StepEditor } from './StepEditor.js';
import { StepVersions } from './StepVersions.js';

/** One step: what holds, who published it and when, and for those who write the way to write. */
export function StepPage({ step }: { step: HandbookStepFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const { data: me } = useMe();
  const [writing, setWriting] = useState(false);
  const { published, draft, label } = step;
  const writes = me?.ability.can('UPDATE', 'ProcedureVersion') ?? false;
  const act = draft ? 'handbook.go_on' : published ? 'handbook.edit' : 'handbook.write';
  return (
    <Box component="section" aria-label={label} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 1, mb: 1 }}>
        <Typography variant="h2">{label}</Typography>
        {writes && !writing && (
          <Button
            variant={published ? 'outlined' : 'contained'}
            sx={{ ml: 'auto' }}
            onClick={() => setWriting(true)}
          >
            {translate(act)}
          </Button>
        )}
      </Box>
      {writing ? (
        <StepEditor step={step} onClose={() => setWriting(false)} />
      ) : published ? (
        <>
          <Typography color="text.secondary" sx={{ mb: 2, fontSize: '0.9375rem' }}>
            {translate('handbook.version', { number: published.number ?? 0 })}
            {' · '}
            {translate('handbook.published', { when: dates.time(published.at), by: published.by })}
          </Typography>
          <Article html={published.html} />
          <StepVersions step={step.step} />
        </>
      ) : (
        <Quiet
          icon={BookIcon}
          title={translate('handbook.empty')}
          text={translate(writes ? 'handbook.empty_own' : 'handbook.empty_text')}
        />
      )}
    </Box>
  );
}
