import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { keepPreviousData } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  ProcedurePreviewDocument,
  PublishProcedureDocument,
  SaveProcedureDocument,
  type HandbookStepFragment,
} from '../gql/operations.js';
import { ApiError } from '../providers/request.js';
import { useAct, useApi } from '../shared/api.js';
import { Article } from './Article.js';
import { useSettled } from './useSettled.js';

/** What one writes, and beside it what becomes of it. Nothing is lost to somebody who was faster: the text stays here. */
export function StepEditor({ step, onClose }: { step: HandbookStepFragment; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [text, setText] = useState(step.draft?.text ?? step.published?.text ?? '');
  const [draft, setDraft] = useState(
    step.draft ? { id: step.draft.id, version: step.draft.version } : undefined,
  );
  const shown = useSettled(useDeferredValue(text));
  const { data } = useApi(
    'ProcedurePreview',
    ProcedurePreviewDocument,
    { text: shown },
    { enabled: shown.trim() !== '', placeholderData: keepPreviousData },
  );
  const says = (error: unknown) =>
    error instanceof ApiError && error.code === 'CONFLICT' ? translate('handbook.conflict') : undefined;
  const save = useAct(SaveProcedureDocument, { says });
  const publish = useAct(PublishProcedureDocument, { says });
  const busy = save.isPending || publish.isPending;

  const keep = async () => {
    const { saveProcedure } = await save.mutateAsync({
      ...(draft ? { id: draft.id, expectedVersion: draft.version } : {}),
      ...{ step: step.step, text },
    });
    if (saveProcedure) setDraft({ id: saveProcedure.id, version: saveProcedure.version });
    return saveProcedure;
  };
  const keepDraft = async () => {
    if (await keep()) notify('handbook.saved', { type: 'success' });
  };
  const publishIt = async () => {
    const kept = await keep();
    if (!kept) return;
    await publish.mutateAsync({ id: kept.id, expectedVersion: kept.version });
    notify('handbook.done', { type: 'success' });
    onClose();
  };
  // What went wrong has been said already.
  const quietly = (act: () => Promise<void>) => () => void act().catch(() => undefined);
  const empty = text.trim() === '';
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { lg: 'repeat(2, minmax(0, 1fr))' },
          gap: 3,
          alignItems: 'start',
        }}
      >
        <TextField
          label={translate('handbook.text')}
          helperText={translate('handbook.help')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 20_000 } }}
          multiline
          minRows={12}
          maxRows={30}
          fullWidth
          autoFocus
          sx={{ mt: 1 }}
        />
        <Box component="section" aria-label={translate('handbook.preview')} sx={{ minWidth: 0 }}>
          <Typography color="text.secondary" sx={{ mb: 1, fontSize: '0.875rem' }}>
            {translate('handbook.preview')}
          </Typography>
          <Article html={empty ? '' : (data?.procedurePreview ?? '')} />
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button variant="contained" disabled={busy || empty} onClick={quietly(publishIt)}>
          {translate('handbook.publish')}
        </Button>
        <Button variant="outlined" disabled={busy || empty} onClick={quietly(keepDraft)}>
          {translate('handbook.save')}
        </Button>
        <Button onClick={onClose}>{translate('handbook.stop')}</Button>
      </Box>
    </>
  );
}
