import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { SetCoverageDocument, type OnBehalfForm, type VacancyRowFragment } from '../../gql/operations.js';
import { useAct } from '../api.js';
import { ReasonDialog } from '../ReasonDialog.js';

const WAYS = ['NOT_NEEDED', 'DECLINED', 'EXTERNAL'] as const;
type Way = (typeof WAYS)[number];
const FORMS: OnBehalfForm[] = ['ORAL', 'PHONE', 'PAPER'];

/** Nobody on the platform is to be named: not needed, not wanted, or somebody outside answers. */
export function CoverageDialog({ vacancy, onClose }: { vacancy: VacancyRowFragment; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [way, setWay] = useState<Way>('NOT_NEEDED');
  const [form, setForm] = useState<OnBehalfForm>('ORAL');
  const [witness, setWitness] = useState('');
  const [contact, setContact] = useState('');
  const patient = vacancy.patient?.name ?? '';
  const act = useAct(SetCoverageDocument, {
    onDone: () => {
      onClose();
      notify(`coverage.done_${way}`, { type: 'success', messageArgs: { patient } });
    },
  });
  const submit = (note: string) => {
    const { side, kind } = vacancy;
    if (!side) return;
    act.mutate({
      caseId: vacancy.case?.id ?? null,
      side,
      kind,
      status: way,
      // Who it is and how to reach them stand together, as the patient will read them.
      note: way === 'EXTERNAL' && contact.trim() ? `${note}, ${contact.trim()}` : note,
      onBehalf: way === 'DECLINED' ? { form, witness: witness.trim() || null } : null,
    });
  };
  return (
    <ReasonDialog
      open
      busy={act.isPending}
      title={translate('coverage.title', { patient })}
      text={translate('coverage.text')}
      label={translate(`coverage.note_${way}`)}
      required={translate('coverage.required')}
      act={translate('coverage.save')}
      onClose={onClose}
      onSubmit={submit}
      after={
        way === 'EXTERNAL' && (
          <TextField
            size="small"
            fullWidth
            label={translate('coverage.contact')}
            value={contact}
            onChange={(event) => setContact(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
            sx={{ mt: 1 }}
          />
        )
      }
    >
      <RadioGroup
        aria-label={translate('coverage.way')}
        value={way}
        onChange={(event) => setWay(event.target.value as Way)}
        sx={{ mb: 2 }}
      >
        {WAYS.map((value) => (
          <FormControlLabel
            key={value}
            value={value}
            control={<Radio size="small" />}
            label={translate(`enum.coverage.${value}`)}
          />
        ))}
      </RadioGroup>
      {way === 'DECLINED' && (
        <Box sx={pair}>
          <TextField
            select
            size="small"
            label={translate('coverage.form')}
            value={form}
            onChange={(event) => setForm(event.target.value as OnBehalfForm)}
          >
            {FORMS.map((value) => (
              <MenuItem key={value} value={value}>
                {translate(`enum.onBehalf.${value}`)}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            size="small"
            label={translate('coverage.witness')}
            value={witness}
            onChange={(event) => setWitness(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
        </Box>
      )}
    </ReasonDialog>
  );
}

const pair = { display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, gap: 2, mb: 2 };
