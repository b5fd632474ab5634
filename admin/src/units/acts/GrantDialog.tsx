import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { GrantRoleDocument, type Role, type ShownUnitFragment } from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { todayInOslo } from '../../shared/dates.js';
import { startOfDay } from '../../shared/days.js';
import { GIVEN_ROLES } from '../GrantFilters.js';
import { ActDialog } from './ActDialog.js';
import { Days } from './Days.js';
import { ChoosePerson, type Chosen } from './ChoosePerson.js';

const NOBODY = { nationalId: '', givenName: '', familyName: '' };

/** Gives somebody a role at the unit, from a day and perhaps until one. Who is new here is named by identity number. */
export function GrantDialog({ unit, onClose }: { unit: ShownUnitFragment; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [known, setKnown] = useState(true);
  const [person, setPerson] = useState<Chosen | null>(null);
  const [fresh, setFresh] = useState(NOBODY);
  const [role, setRole] = useState<Role | ''>('');
  const [from, setFrom] = useState<string | undefined>(todayInOslo());
  const [to, setTo] = useState<string | undefined>();
  const [tried, setTried] = useState(false);
  const name = known ? person?.name : `${fresh.givenName} ${fresh.familyName}`.trim();
  const { mutate, isPending } = useAct(GrantRoleDocument, {
    onDone: () => {
      notify('org.grant_done', {
        type: 'success',
        messageArgs: { name, role: translate(`enum.role.${role}`).toLowerCase() },
      });
      onClose();
    },
  });
  const whole = known ? Boolean(person) : Object.values(fresh).every((text) => text.trim() !== '');
  const submit = () => {
    setTried(true);
    if (!whole || !role) return;
    mutate({
      ...(known ? { personId: person?.personId ?? null } : fresh),
      role,
      unitId: unit.id,
      // From today is from now: what was done this morning was done without it.
      validFrom: from && from > todayInOslo() ? (startOfDay(from) ?? null) : null,
      validTo: startOfDay(to, 1) ?? null,
    });
  };
  const lacks = (text: string) => tried && text.trim() === '';
  return (
    <ActDialog
      title={translate('org.grant_title', { unit: unit.name })}
      text={translate('org.grant_text')}
      act={translate('org.do_grant')}
      busy={isPending}
      onClose={onClose}
      onSubmit={submit}
    >
      <RadioGroup
        row
        aria-label={translate('org.whom')}
        value={known ? 'known' : 'fresh'}
        onChange={(_event, value) => setKnown(value === 'known')}
      >
        <FormControlLabel value="known" control={<Radio size="small" />} label={translate('org.known')} />
        <FormControlLabel value="fresh" control={<Radio size="small" />} label={translate('org.fresh')} />
      </RadioGroup>
      {known ? (
        <ChoosePerson
          value={person}
          onChange={setPerson}
          error={tried && !person ? translate('org.choose_person') : undefined}
        />
      ) : (
        (['nationalId', 'givenName', 'familyName'] as const).map((field) => (
          <TextField
            key={field}
            label={translate(`org.${field}`)}
            value={fresh[field]}
            onChange={(event) => setFresh({ ...fresh, [field]: event.target.value })}
            error={lacks(fresh[field])}
            helperText={lacks(fresh[field]) ? translate('org.required') : undefined}
            slotProps={{
              htmlInput: { maxLength: 120, inputMode: field === 'nationalId' ? 'numeric' : 'text' },
            }}
            required
          />
        ))
      )}
      <TextField
        select
        label={translate('org.role')}
        value={role}
        onChange={(event) => setRole(event.target.value as Role)}
        error={tried && !role}
        helperText={tried && !role ? translate('org.choose_role') : undefined}
        required
      >
        {GIVEN_ROLES.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`enum.role.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Days from={from} to={to} onFrom={setFrom} onTo={setTo} last={translate('org.to_open')} />
    </ActDialog>
  );
}
