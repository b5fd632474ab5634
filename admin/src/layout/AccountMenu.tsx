import { ChevronUpDownIcon, LeaveIcon, PersonCircleIcon } from '@navikt/aksel-icons';
import ButtonBase from '@mui/material/ButtonBase';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useLocaleState, useLogout, useTranslate } from 'react-admin';
import type { Mode } from '../providers/choices.js';
import { LANGUAGES } from '../providers/i18nProvider.js';
import { useMe } from '../providers/me.js';
import { chooseMode, useMode } from './mode.js';

const MODES: Mode[] = ['light', 'dark', 'system'];

/** Who one is, in which role, and how the console speaks and looks. */
export function AccountMenu({ onSwitchGrant }: { onSwitchGrant?: () => void }) {
  const translate = useTranslate();
  const logout = useLogout();
  const { data: me } = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [locale, setLocale] = useLocaleState();
  const mode = useMode();
  const close = () => setAnchor(null);
  const choose = (act: () => unknown) => () => {
    close();
    act();
  };
  const role = me?.grant && translate(`enum.role.${me.grant.role}`);

  const radio = (key: string, label: string, checked: boolean, act: () => unknown, lang?: string) => (
    <MenuItem
      key={key}
      role="menuitemradio"
      aria-checked={checked}
      selected={checked}
      onClick={choose(act)}
      lang={lang}
    >
      {label}
    </MenuItem>
  );

  return (
    <>
      <ButtonBase
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          width: 1,
          gap: 1,
          p: 1,
          borderRadius: 1,
          textAlign: 'left',
          '&:hover': { backgroundColor: 'action.hover' },
        }}
      >
        <PersonCircleIcon aria-hidden fontSize={24} />
        <Box component="span" sx={{ flex: 1, minWidth: 0, lineHeight: 1.3 }}>
          <Box component="span" sx={{ display: 'block', fontWeight: 600, fontSize: '0.9375rem' }}>
            {me?.person.name}
          </Box>
          <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.875rem' }}>
            {role}
          </Box>
        </Box>
        <ChevronUpDownIcon aria-hidden fontSize={20} />
      </ButtonBase>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        slotProps={{ paper: { sx: { minWidth: 220 } } }}
      >
        {onSwitchGrant && (me?.grants.length ?? 0) > 1 && (
          <MenuItem onClick={choose(onSwitchGrant)}>{translate('app.switch_grant')}</MenuItem>
        )}
        <ListSubheader role="presentation" sx={subheader}>
          {translate('app.language')}
        </ListSubheader>
        {LANGUAGES.map(({ locale: value, name }) =>
          radio(value, name, locale === value, () => setLocale(value), value),
        )}
        <ListSubheader role="presentation" sx={subheader}>
          {translate('app.theme')}
        </ListSubheader>
        {MODES.map((value) =>
          radio(value, translate(`app.theme_${value}`), mode === value, () => chooseMode(value)),
        )}
        <Divider />
        <MenuItem onClick={choose(() => logout())} sx={{ gap: 1 }}>
          <LeaveIcon aria-hidden fontSize={20} />
          {translate('app.logout')}
        </MenuItem>
      </Menu>
    </>
  );
}

const subheader = {
  lineHeight: '28px',
  fontSize: '0.875rem',
  backgroundColor: 'transparent',
  color: 'text.secondary',
};
