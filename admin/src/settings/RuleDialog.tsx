import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  PublishOrganisationRuleDocument,
  SaveOrganisationRuleDocument,
  type DayType,
  type OwnRuleFragment,
  type SaveOrganisationRuleMutation,
  type SettingsQuery,
} from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { ActDialog } from '../shared/ActDialog.js';
import { todayInOslo, useDates } from '../shared/dates.js';
import { DayField } from '../shared/DayField.js';
import { useRuleWords } from './useRuleWords.js';

interface RuleDialogProps {
  template: SettingsQuery['organisationRuleTemplates'][number];
  standing: OwnRuleFragment | undefined;
  onClose: () => void;
}

type Draft = NonNullable<SaveOrganisationRuleMutation['saveOrganisationRule']>;

const isDays = (text: string, most = 365) => /^\d{1,3}$/.test(text) && Number(text) <= most;

/** Another number of days from a day on; clocks that run already go on as they began. */
export function RuleDialog({ template, standing, onClose }: RuleDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const dates = useDates();
  const say = useRuleWords();
  const [days, setDays] = useState(standing?.maxDays == null ? '' : String(standing.maxDays));
  const [soon, setSoon] = useState(String(standing?.dueSoonDays ?? 2));
  const [dayType, setDayType] = useState<DayType>(standing?.dayType ?? template.dayType);
  const [from, setFrom] = useState<string | undefined>(todayInOslo());
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft | null>(null);
  const publish = useAct(PublishOrganisationRuleDocument, {
    onDone: () => {
      notify('setting.rule_done', { type: 'success', messageArgs: { name: template.label } });
      onClose();
    },
  });
  const save = useAct(SaveOrganisationRuleDocument, {
    onDone: ({ saveOrganisationRule: saved }) => {
      setDraft(saved);
      if (saved && from) publish.mutate({ id: saved.id, validFrom: from, expectedVersion: saved.version });
    },
  });
  const fine = isDays(days) && isDays(soon) && from !== undefined;
  const submit = () => {
    setTried(true);
    if (fine)
      save.mutate({
        ...{ kind: template.kind, maxDays: Number(days), dueSoonDays: Number(soon), dayType },
        note: note.trim() || null,
        // Where it could be saved and not published, it is the same draft that one tries again with.
        ...(draft && { id: draft.id, expectedVersion: draft.version }),
      });
  };
  const preview =
    fine &&
    translate(standing ? 'setting.rule_preview' : 'setting.rule_preview_new', {
      before: standing ? say(standing) : '',
      after: say({ minDays: null, maxDays: Number(days), dayType }),
      date: dates.whole(from),
    });
  return (
    <ActDialog
      title={template.label}
      text={translate('setting.rule_text')}
      act={translate('setting.publish')}
      busy={save.isPending || publish.isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        label={translate('setting.rule_days')}
        value={days}
        onChange={(event) => setDays(event.target.value.trim())}
        error={tried && !isDays(days)}
        helperText={tried && !isDays(days) ? translate('setting.rule_days_wrong') : undefined}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3 } }}
        autoFocus
        required
        sx={{ mt: 1 }}
      />
      <TextField
        select
        label={translate('setting.day_type')}
        value={dayType}
        onChange={(event) => setDayType(event.target.value as DayType)}
      >
        {(['CALENDAR', 'WORKING'] as const).map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`enum.dayType.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('setting.rule_soon')}
        value={soon}
        onChange={(event) => setSoon(event.target.value.trim())}
        error={tried && !isDays(soon)}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 3 } }}
      />
      <DayField label={translate('setting.rule_from')} value={from} onChange={setFrom} />
      <TextField
        label={translate('setting.rule_note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
        multiline
      />
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {preview}
      </Typography>
    </ActDialog>
  );
}
