import { MenuElipsisHorizontalIcon } from '@navikt/aksel-icons';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Action, GrantRowFragment, SubstitutionRowFragment } from '../../gql/operations.js';
import { AbsenceDialog } from './AbsenceDialog.js';
import { CapacityDialog } from './CapacityDialog.js';
import { EndGrantDialog } from './EndGrantDialog.js';
import { SubstituteDialog } from './SubstituteDialog.js';

const ACTS = ['SET_ABSENCE', 'APPOINT_SUBSTITUTE', 'SET_CAPACITY', 'END'] as const satisfies Action[];
type Act = (typeof ACTS)[number];

interface GrantActsProps {
  grant: GrantRowFragment;
  load: number | undefined;
  substitutions: readonly SubstitutionRowFragment[];
}

/** What one may do with somebody's role, behind a menu. */
export function GrantActs({ grant, load, substitutions }: GrantActsProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [act, setAct] = useState<Act>();
  const acts = ACTS.filter((one) => grant.allowed.includes(one));
  if (acts.length === 0) return null;
  const close = () => setAct(undefined);
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={translate('org.acts_for', {
          name: grant.person.name,
          role: translate(`enum.role.${grant.role}`).toLowerCase(),
        })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MenuElipsisHorizontalIcon aria-hidden fontSize={20} />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {acts.map((one) => (
          <MenuItem
            key={one}
            onClick={() => {
              setAnchor(null);
              setAct(one);
            }}
          >
            {translate(`org.grant_${one}`)}
          </MenuItem>
        ))}
      </Menu>
      {act === 'SET_ABSENCE' && <AbsenceDialog grant={grant} onClose={close} />}
      {act === 'SET_CAPACITY' && <CapacityDialog grant={grant} onClose={close} />}
      {act === 'APPOINT_SUBSTITUTE' && (
        <SubstituteDialog grant={grant} standing={substitutions} onClose={close} />
      )}
      {act === 'END' && <EndGrantDialog grant={grant} load={load} onClose={close} />}
    </>
  );
}
