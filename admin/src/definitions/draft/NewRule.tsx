import { PlusIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RuleDialog } from './RuleDialog.js';
import type { Clock } from './text.js';

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
