import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDesk } from './DraftContext.js';
import { NewRule } from './NewRule.js';
import { RuleLine } from './RuleLine.js';
import { within, without, type Clock, type Text } from './text.js';

interface RuleListProps {
  /** Whose form is open. */
  open: number | undefined;
  onOpen: (place: number | undefined) => void;
  onChange: (text: Text) => void;
}

/** The deadlines; each opens to be written in. What is taken out can be put back. */
export function RuleList({ open, onOpen, onChange }: RuleListProps) {
  const translate = useTranslate();
  const { text } = useDesk();
  const [gone, setGone] = useState<{ place: number; rule: Clock }>();
  const takeOut = (place: number) => {
    const rule = text.rules[place];
    if (!rule) return;
    setGone({ place, rule });
    onOpen(undefined);
    onChange(without(text, place));
  };
  const putBack = () => {
    if (gone) onChange(within(text, gone.place, gone.rule));
    setGone(undefined);
  };
  return (
    <div data-place="rules">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {text.rules.map((rule, place) => (
          <RuleLine
            key={rule.key ?? `new ${place}`}
            rule={rule}
            place={place}
            open={open === place}
            onTurn={() => onOpen(open === place ? undefined : place)}
            onTakeOut={() => takeOut(place)}
          />
        ))}
      </Box>
      {gone && (
        <Alert
          severity="info"
          sx={{ mt: 1 }}
          action={<Button onClick={putBack}>{translate('definition.put_back')}</Button>}
        >
          {translate('definition.taken_out')}
        </Alert>
      )}
      <NewRule
        onAdd={(rule) => {
          onChange({ ...text, rules: [...text.rules, rule] });
          onOpen(text.rules.length);
        }}
      />
    </div>
  );
}
