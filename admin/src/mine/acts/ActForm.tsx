import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { mayRecord, recordTask } from './acts.js';
import type { About, Act } from './act.js';
import { ActFields } from './ActFields.js';
import { missingIn } from './missing.js';
import { wrongOf } from './problems.js';
import { sentenceFor } from '../../shared/api.js';
import { todayInOslo } from '../../shared/dates.js';
import { DraftLine } from '../../shared/draft/DraftLine.js';
import type { Values } from '../../shared/draft/keeper.js';
import { TwoTexts } from '../../shared/draft/TwoTexts.js';
import { useDraft } from '../../shared/draft/useDraft.js';
import { Form } from '../../shared/Form.js';
import { RowsSkeleton } from '../../shared/RowsSkeleton.js';

interface ActFormProps {
  act: Act;
  about: About;
  onDone: () => void;
}

/** One act: its fields, kept as one types, and the one button that does it. */
export function ActForm({ act, about, onDone }: ActFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { assignment, patientId, task } = about;
  const form = `${act.name}${task ? `.${task.kind}` : ''}`;
  const draft = useDraft({ patientId, form, caseId: assignment.case?.id }, act.begin(about));
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const [alsoDone, setAlsoDone] = useState(true);
  const { keeper, values, ready } = draft;
  const canRecord = mayRecord(about) && !act.records;
  if (!ready) return <RowsSkeleton rows={6} />;

  const submit = async () => {
    const missing = missingIn(act.fields, values, translate);
    setWrong(missing);
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    try {
      await act.send(values, about, keeper.read().id);
      keeper.done();
      if (canRecord && alsoDone && task) {
        const note = translate(`day.note.${act.name}`);
        await recordTask(about, task.kind, { doneOn: todayInOslo(), note });
      }
      notify(`day.sent.${act.name}`, { type: 'success' });
      onDone();
    } catch (error) {
      const found = wrongOf(act, error);
      setWrong(found);
      if (Object.keys(found).length === 0) setWrong({ '': translate(sentenceFor(error)) });
    } finally {
      setBusy(false);
    }
  };
  const told = (all: Values): string[] =>
    act.fields
      .filter(({ kind }) => kind === 'TEXT' || kind === 'LONG')
      .map(({ name }) => all[name])
      .filter((text): text is string => typeof text === 'string' && text !== '');
  return (
    <Form onSubmit={() => void submit()} sx={{ maxWidth: 620 }}>
      <TwoTexts keeper={keeper} state={draft} told={told} />
      {act.fields.length === 0 && <Box sx={{ mb: 2 }}>{translate(`day.explain.${act.name}`)}</Box>}
      <ActFields {...{ act, about, values, wrong }} onChange={(next) => keeper.type(next)} />
      {act.fields.length > 0 && <DraftLine keeper={keeper} state={draft} />}
      {canRecord && (
        <FormControlLabel
          control={<Checkbox checked={alsoDone} onChange={(_event, on) => setAlsoDone(on)} />}
          label={translate('day.also_done')}
          sx={{ minHeight: 40, '& .MuiFormControlLabel-label': { fontSize: '0.9375rem' } }}
        />
      )}
      {wrong[''] && (
        <FormHelperText error role="alert" sx={{ fontSize: '0.9375rem', mb: 1 }}>
          {wrong['']}
        </FormHelperText>
      )}
      <Box sx={{ mt: 1 }}>
        <Button
          type="submit"
          variant="contained"
          disabled={busy}
          sx={{ minHeight: 44, width: { xs: 1, sm: 'auto' } }}
        >
          {translate(`day.do.${act.name}`)}
        </Button>
      </Box>
    </Form>
  );
}
