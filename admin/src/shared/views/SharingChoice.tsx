import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { ViewSharing } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';

interface SharingChoiceProps {
  value: ViewSharing;
  onChange: (value: ViewSharing) => void;
}

/** Who else finds a view: nobody, one's unit, or the organisation, each by its name. */
export function SharingChoice({ value, onChange }: SharingChoiceProps) {
  const translate = useTranslate();
  const id = useId();
  const { data: me } = useMe();
  const unit = me?.grant?.unit;
  const whole = unit?.organisation?.name;
  // Whoever works for the whole organisation has no unit in it to share with.
  const choices: [ViewSharing, string | undefined][] = [
    ['PRIVATE', undefined],
    ...(unit && unit.id !== unit.organisation?.id ? [['UNIT', unit.name] as [ViewSharing, string]] : []),
    ['ORGANISATION', whole],
  ];
  return (
    <FormControl>
      <FormLabel id={id}>{translate('views.sharing')}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={(_event, next) => onChange(next as ViewSharing)}
      >
        {choices.map(([sharing, name]) => (
          <FormControlLabel
            key={sharing}
            value={sharing}
            control={<Radio size="small" />}
            label={translate(`views.with_${sharing}`, { name: name ?? '' })}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
