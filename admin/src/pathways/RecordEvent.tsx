import { PlusIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { RecordEventDocument } from '../gql/operations.js';
import { useMySide } from '../providers/me.js';
import { useAct } from '../shared/api.js';
import { todayInOslo } from '../shared/dates.js';
import { DayField } from '../shared/DayField.js';
import { EVENT_KINDS, useEventLabel } from '../shared/events.js';
import { osloInstant } from '../shared/oslo.js';
import { ReasonDialog } from '../shared/ReasonDialog.js';
import type { Shown } from './river.js';

/** What happened, and when: the clocks follow. Only what the pathway’s edition has, and one’s own side registers. */
export function RecordEvent({ pathway }: { pathway: Shown }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" startIcon={<PlusIcon aria-hidden />} onClick={() => setOpen(true)}>
        {translate('pathway.record')}
      </Button>
      {open && <EventDialog pathway={pathway} onClose={() => setOpen(false)} />}
    </>
  );
}

function EventDialog({ pathway, onClose }: { pathway: Shown; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const label = useEventLabel();
  const side = useMySide();
  const known = new Set(pathway.definition?.events ?? []);
  const choices = EVENT_KINDS.filter(
    (one) =>
      one.operations.includes('recordEvent') &&
      (one.side === null || one.side === side) &&
      (known.size === 0 || known.has(one.kind)),
  ).map(({ kind }) => kind);
  const [kind, setKind] = useState(choices[0] ?? '');
  const [day, setDay] = useState<string | undefined>(todayInOslo());
  const { mutate, isPending } = useAct(RecordEventDocument, {
    onDone: () => {
      onClose();
      notify('pathway.recorded', { type: 'success', messageArgs: { what: label(kind) } });
    },
  });
  const submit = (note: string) =>
    mutate({
      pathwayId: pathway.id,
      kind,
      note: note || null,
      // Today is now; a day that is past has no time of its own here.
      ...(day && day !== todayInOslo() ? { occurredAt: osloInstant(day, '12:00') } : {}),
    });
  return (
    <ReasonDialog
      open
      busy={isPending}
      title={translate('pathway.record')}
      text={translate('pathway.record_text')}
      label={translate('pathway.note')}
      act={translate('pathway.record_act')}
      onClose={onClose}
      onSubmit={submit}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr auto' }, gap: 2, mb: 2, mt: 0.5 }}>
        <TextField
          select
          size="small"
          label={translate('pathway.what')}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
        >
          {choices.map((one) => (
            <MenuItem key={one} value={one}>
              {label(one)}
            </MenuItem>
          ))}
        </TextField>
        <DayField label={translate('pathway.when')} value={day} onChange={setDay} />
      </Box>
    </ReasonDialog>
  );
}
