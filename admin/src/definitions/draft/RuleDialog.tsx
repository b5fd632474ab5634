import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActDialog } from '../../shared/ActDialog.js';
import { useChoices } from './choices.js';
import { clockNamed, type Clock } from './text.js';

/** Among the clocks that have a name: one that has none yet. */
const NEW = 'NEW';
const LANGUAGES = ['nb', 'nn', 'en'] as const;
const NAMELESS = { nb: '', nn: '', en: '' };

/** A deadline that nobody knows anything of yet but which it is, and which events it lies between. */
const fresh = (kind: string, label: Clock['label'], from: string, to: string): Clock => ({
  ...{ key: null, kind, label, phase: null, side: 'SPECIALIST', force: 'ADVISORY', from, to },
  ...{ setting: null, condition: null, unless: [], minDays: null, maxDays: null, dayType: 'CALENDAR' },
  ...{ recurring: false, starts: 'FIRST', count: 'AFTER', cancelledBy: [], dueSoonDays: 7 },
  ...{ edition: null, sourceWording: null, legalBasis: null, note: null, source: [], standing: 'UNVERIFIED' },
});

interface RuleDialogProps {
  onClose: () => void;
  onAdd: (rule: Clock) => void;
}

/** Which deadline, and between which events; one that is new gets a name in each language. */
export function RuleDialog({ onClose, onAdd }: RuleDialogProps) {
  const translate = useTranslate();
  const choices = useChoices();
  const [chosen, setChosen] = useState({ kind: '', from: '', to: '' });
  const [name, setName] = useState(NAMELESS);
  const [tried, setTried] = useState(false);
  const isNew = chosen.kind === NEW;
  const kind = isNew ? clockNamed(name.en) : chosen.kind;
  const named = !isNew || LANGUAGES.every((language) => name[language].trim() !== '');
  const add = () => {
    setTried(true);
    if (!kind || !named || !chosen.from || !chosen.to) return;
    onAdd(fresh(kind, isNew ? name : null, chosen.from, chosen.to));
    onClose();
  };
  const said = (missing: boolean) =>
    tried && missing ? { error: true, helperText: translate('definition.required') } : {};
  const choice = (
    part: keyof typeof chosen,
    label: string,
    those: readonly { value: string; label: string }[],
  ) => (
    <TextField
      select
      required
      label={translate(label)}
      value={chosen[part]}
      onChange={(event) => setChosen({ ...chosen, [part]: event.target.value })}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      sx={{ mt: 1 }}
      {...said(!chosen[part])}
    >
      <option value="" />
      {those.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </TextField>
  );
  return (
    <ActDialog
      title={translate('definition.add_rule')}
      text={translate('definition.add_rule_text')}
      act={translate('definition.add')}
      busy={false}
      onClose={onClose}
      onSubmit={add}
    >
      {choice('kind', 'definition.rule', [
        ...choices.kinds,
        { value: NEW, label: translate('definition.new_clock') },
      ])}
      {isNew &&
        LANGUAGES.map((language) => (
          <TextField
            key={language}
            required
            label={`${translate('definition.field_label')}, ${translate(`setting.in_${language}`).toLowerCase()}`}
            value={name[language]}
            onChange={(event) => setName({ ...name, [language]: event.target.value })}
            slotProps={{ htmlInput: { maxLength: 150, lang: language } }}
            {...said(name[language].trim() === '')}
          />
        ))}
      {choice('from', 'definition.field_from', choices.marks)}
      {choice('to', 'definition.field_to', choices.marks)}
    </ActDialog>
  );
}
