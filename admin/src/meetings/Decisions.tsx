import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { SetMeasureDocument } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { DayField } from '../shared/DayField.js';
import { Lines, line, Section, sentence } from '../shared/overview/Section.js';
import { SureDialog } from '../shared/SureDialog.js';
import type { ShownMeeting } from './Meeting.js';
import { nameOf } from './name-of.js';

type Decision = NonNullable<ShownMeeting['decisions']>[number];

/** What was decided: who does it and by when, and which of it stands in a plan. */
export function Decisions({ meeting }: { meeting: ShownMeeting }) {
  const translate = useTranslate();
  const dates = useDates();
  const decisions = meeting.decisions ?? [];
  if (decisions.length === 0) return null;
  const plans = (meeting.patient?.plans?.nodes ?? []).filter(({ allowed }) =>
    allowed.includes('SET_MEASURE'),
  );
  const title = translate('meeting.decisions');
  return (
    <Section title={title}>
      <Lines label={title}>
        {decisions.map((decision) => (
          <Box component="li" key={decision.id} sx={{ ...line, alignItems: 'start', py: 1 }}>
            <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
              {decision.text}
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                {sentence([
                  decision.responsible && nameOf(decision.responsible),
                  decision.dueOn && translate('meeting.by', { date: dates.date(decision.dueOn) }),
                  decision.task?.status && translate(`enum.task.${decision.task.status}`),
                  decision.measure && translate('meeting.is_measure'),
                ])}
              </Box>
            </Box>
            {!decision.measure && plans.length > 0 && <MakeMeasure decision={decision} plans={plans} />}
          </Box>
        ))}
      </Lines>
    </Section>
  );
}

interface MakeMeasureProps {
  decision: Decision;
  plans: readonly { id: string; kind?: string | null | undefined }[];
}

/** A decision becomes a measure of a plan, with its words, its day and whoever does it. */
function MakeMeasure({ decision, plans }: MakeMeasureProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const [planId, setPlanId] = useState(plans[0]?.id ?? '');
  // A measure has a day, also where the meeting set none.
  const [dueOn, setDueOn] = useState(decision.dueOn ?? '');
  const { mutate, isPending } = useAct(SetMeasureDocument, {
    onDone: () => {
      setOpen(false);
      notify('meeting.measure_done', { type: 'success' });
    },
  });
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('meeting.make_measure')}
      </Button>
      {open && (
        <SureDialog
          title={translate('meeting.make_measure')}
          text={decision.text ?? ''}
          act={translate('meeting.make_measure')}
          busy={isPending || !dueOn}
          onClose={() => setOpen(false)}
          onSure={() => mutate({ planId, decisionId: decision.id, dueOn })}
        >
          <TextField
            select
            fullWidth
            label={translate('meeting.in_plan')}
            value={planId}
            onChange={({ target }) => setPlanId(target.value)}
            sx={{ my: 2 }}
          >
            {plans.map(({ id, kind }) => (
              <MenuItem key={id} value={id}>
                {kind ? translate(`day.plan.${kind}`) : id}
              </MenuItem>
            ))}
          </TextField>
          <DayField
            label={translate('meeting.by_when')}
            value={dueOn || undefined}
            onChange={(day) => setDueOn(day ?? '')}
          />
        </SureDialog>
      )}
    </>
  );
}
