import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { EvaluatePlanDocument, type PlanGoalOutcome } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { todayInOslo } from '../shared/dates.js';
import { DayField } from '../shared/DayField.js';
import { SureDialog } from '../shared/SureDialog.js';
import { useSending } from '../shared/useSending.js';
import type { ShownPlan } from './Plan.js';

const OUTCOMES: readonly PlanGoalOutcome[] = ['ACHIEVED', 'PARTLY', 'NOT_ACHIEVED', 'NOT_RELEVANT'];

interface Result {
  outcome: PlanGoalOutcome;
  achieved: string;
}

/** An evaluation that was held: what was found of each goal that stands, and when the next one is. */
export function Evaluate({ plan, onClose }: { plan: ShownPlan; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const goals = plan.goals ?? [];
  const [results, setResults] = useState<Record<string, Result>>({});
  const [more, setMore] = useState({ heldOn: todayInOslo(), next: '', note: '', tookPart: true });
  const { send, busy, wrong } = useSending();
  const resultOf = (id: string): Result => results[id] ?? { outcome: 'PARTLY', achieved: '' };
  const set = (id: string, change: Partial<Result>) =>
    setResults({ ...results, [id]: { ...resultOf(id), ...change } });
  const save = () =>
    send(async (clientMutationId) => {
      const input = {
        ...{ id: plan.id, heldOn: more.heldOn, patientTookPart: more.tookPart, clientMutationId },
        ...{ note: more.note.trim() || null, nextEvaluationOn: more.next || null },
        expectedVersion: plan.version,
        results: goals.map(({ id }) => {
          const { outcome, achieved } = resultOf(id);
          return { goalId: id, outcome, achieved: achieved.trim() || null };
        }),
      };
      await request(EvaluatePlanDocument, { input });
      notify('plan.evaluated', { type: 'success' });
      onClose();
    });
  return (
    <SureDialog
      title={translate('plan.evaluate')}
      text={translate('plan.evaluate_text')}
      act={translate('plan.evaluate_save')}
      busy={busy || !more.heldOn}
      onClose={onClose}
      onSure={() => void save()}
    >
      <Box sx={{ display: 'grid', gap: 2, mt: 2 }}>
        <DayField
          label={translate('plan.held_on')}
          value={more.heldOn || undefined}
          onChange={(heldOn) => setMore({ ...more, heldOn: heldOn ?? '' })}
        />
        {goals.map(({ id, text }) => (
          <Box key={id} role="group" aria-label={text ?? ''} sx={{ display: 'grid', gap: 1 }}>
            <Box sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{text}</Box>
            <TextField
              select
              size="small"
              label={translate('plan.outcome')}
              value={resultOf(id).outcome}
              onChange={({ target }) => set(id, { outcome: target.value as PlanGoalOutcome })}
            >
              {OUTCOMES.map((value) => (
                <MenuItem key={value} value={value}>
                  {translate(`enum.planOutcome.${value}`)}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              size="small"
              label={translate('plan.achieved')}
              value={resultOf(id).achieved}
              onChange={({ target }) => set(id, { achieved: target.value })}
              slotProps={{ htmlInput: { maxLength: 2000 } }}
            />
          </Box>
        ))}
        <TextField
          label={translate('plan.evaluation_note')}
          value={more.note}
          onChange={({ target }) => setMore({ ...more, note: target.value })}
          multiline
          minRows={3}
        />
        <FormControlLabel
          control={
            <Checkbox
              checked={more.tookPart}
              onChange={(_event, tookPart) => setMore({ ...more, tookPart })}
            />
          }
          label={translate('plan.patient_took_part')}
        />
        <DayField
          label={translate('plan.next')}
          value={more.next || undefined}
          onChange={(next) => setMore({ ...more, next: next ?? '' })}
        />
        {wrong && (
          <FormHelperText error role="alert" sx={{ fontSize: '0.9375rem' }}>
            {wrong}
          </FormHelperText>
        )}
      </Box>
    </SureDialog>
  );
}
