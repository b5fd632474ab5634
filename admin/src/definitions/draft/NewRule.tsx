import { PlusIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActDialog } from '../../shared/ActDialog.js';
import { useChoices } from './choices.js';
import type { Clock } from './text.js';

/** A deadline that nobody knows anything of yet but which events it lies between. */
const fresh = (kind: string, from: string, to: string): Clock => ({
  ...{ key: null, kind, label: null, phase: null, side: 'SPECIALIST', force: 'ADVISORY', from, to },
  ...{ setting: null, condition: null, unless: [], minDays: null, maxDays: null, dayType: 'CALENDAR' },
  ...{ recurring: false, starts: 'FIRST', count: 'AFTER', cancelledBy: [], dueSoonDays: 7 },
  ...{ edition: null, sourceWording: null, legalBasis: null, note: null, source: [], standing: 'UNVERIFIED' },
});

/** One more deadline: which, and between which events. The rest is written in its form. */
export function NewRule({ onAdd }: { onAdd: (rule: Clock) => void }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        startIcon={<PlusIcon aria-hidden />}
        variant="outlined"
        sx={{ mt: 1.5 }}
        onClick={() => setOpen(true)}
      >
        {translate('definition.add_rule')}
      </Button>
      {open && <RuleDialog onClose={() => setOpen(false)} onAdd={onAdd} />}
    </>
  );
}

function RuleDialog({ onClose, onAdd }: { onClose: () => void; onAdd: (rule: Clock) => void }) {
  const translate = useTranslate();
  const choices = useChoices();
  const [chosen, setChosen] = useState({ kind: '', from: '', to: '' });
  const [tried, setTried] = useState(false);
  const { kind, from, to } = chosen;
  const add = () => {
    setTried(true);
    if (!kind || !from || !to) return;
    onAdd(fresh(kind, from, to));
    onClose();
  };
  const fields = [
    ['kind', 'definition.rule', choices.kinds],
    ['from', 'definition.field_from', choices.marks],
    ['to', 'definition.field_to', choices.marks],
  ] as const;
  return (
    <ActDialog
      title={translate('definition.add_rule')}
      text={translate('definition.add_rule_text')}
      act={translate('definition.add')}
      busy={false}
      onClose={onClose}
      onSubmit={add}
    >
      {fields.map(([name, label, those]) => (
        <TextField
          key={name}
          select
          required
          label={translate(label)}
          value={chosen[name]}
          onChange={(event) => setChosen({ ...chosen, [name]: event.target.value })}
          error={tried && !chosen[name]}
          helperText={tried && !chosen[name] ? translate('definition.required') : undefined}
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          sx={{ mt: 1 }}
        >
          <option value="" />
          {those.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </TextField>
      ))}
    </ActDialog>
  );
}
