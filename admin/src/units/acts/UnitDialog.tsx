import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import {
  CreateUnitDocument,
  UpdateUnitDocument,
  type ShownUnitFragment,
  type UnitKind,
} from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { ActDialog } from '../../shared/ActDialog.js';
import { areFine } from '../../shared/hours.js';
import { HoursField } from '../../shared/HoursField.js';

const TEXTS = ['phone', 'email', 'website', 'referralContact', 'fallbackContact'] as const;
const LABELS: Record<(typeof TEXTS)[number], string> = {
  phone: 'org.phone',
  email: 'org.email',
  website: 'org.website',
  referralContact: 'org.referral_contact',
  fallbackContact: 'org.fallback',
};
/** What can stand below something; organisations are made elsewhere. */
const KINDS: UnitKind[] = [
  'MUNICIPAL_SERVICE',
  'COORDINATING_UNIT',
  'DEPARTMENT',
  'SECTION',
  'JOINT_TEAM',
  'ACUTE',
];

interface UnitDialogProps {
  onClose: () => void;
  /** The unit that changes; absent: a new one below `parent`. */
  unit?: ShownUnitFragment;
  parent?: ShownUnitFragment;
}

/** A unit's name and how one reaches it: a new one, or changes of one. */
export function UnitDialog({ unit, parent, onClose }: UnitDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [name, setName] = useState(unit?.name ?? '');
  const [kind, setKind] = useState<UnitKind | ''>('');
  const [texts, setTexts] = useState(() =>
    Object.fromEntries(TEXTS.map((field) => [field, unit?.[field] ?? ''])),
  );
  const [hours, setHours] = useState(unit?.openingHours ?? []);
  const [listed, setListed] = useState(unit?.listed ?? false);
  const [tried, setTried] = useState(false);
  const done = {
    onDone: () => {
      notify(unit ? 'org.edit_done' : 'org.below_done', { type: 'success', messageArgs: { name } });
      onClose();
    },
  };
  const update = useAct(UpdateUnitDocument, done);
  const create = useAct(CreateUnitDocument, done);
  const missing = { name: name.trim() === '', kind: !unit && kind === '' };
  const submit = () => {
    setTried(true);
    if (missing.name || missing.kind || !areFine(hours)) return;
    const facts = { ...texts, name: name.trim(), openingHours: hours, listed };
    if (unit) update.mutate({ ...facts, id: unit.id, expectedVersion: unit.version });
    else if (parent && kind) create.mutate({ ...facts, kind, parentId: parent.id });
  };
  return (
    <ActDialog
      title={
        unit
          ? translate('org.edit_title', { name: unit.name })
          : translate('org.below_title', { name: parent?.name ?? '' })
      }
      text={translate(listed ? 'org.edit_text_listed' : 'org.edit_text')}
      act={translate(unit ? 'org.keep' : 'org.make')}
      busy={update.isPending || create.isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextField
        label={translate('org.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 120 } }}
        error={tried && missing.name}
        helperText={tried && missing.name ? translate('org.name_required') : undefined}
        required
        autoFocus
        sx={{ mt: 1 }}
      />
      {!unit && (
        <TextField
          select
          label={translate('org.kind')}
          value={kind}
          onChange={(event) => setKind(event.target.value as UnitKind)}
          error={tried && missing.kind}
          helperText={tried && missing.kind ? translate('org.kind_required') : undefined}
          required
        >
          {KINDS.map((one) => (
            <MenuItem key={one} value={one}>
              {translate(`enum.unitKind.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {TEXTS.map((field) => (
        <TextField
          key={field}
          label={translate(LABELS[field])}
          value={texts[field]}
          onChange={(event) => setTexts({ ...texts, [field]: event.target.value })}
          slotProps={{ htmlInput: { maxLength: field === 'phone' ? 120 : 300 } }}
        />
      ))}
      <HoursField value={hours} tried={tried} onChange={setHours} />
      <FormControlLabel
        control={<Switch checked={listed} onChange={(_event, on) => setListed(on)} />}
        label={translate('org.list_it')}
      />
    </ActDialog>
  );
}
