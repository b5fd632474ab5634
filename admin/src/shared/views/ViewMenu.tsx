import { CheckmarkIcon, CogIcon, FloppydiskIcon, PlusIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { View } from './address.js';

interface ViewMenuProps {
  anchor: HTMLElement | null;
  views: { mine: View[]; others: View[] } | undefined;
  failed: boolean;
  /** The one that shows what one sees. */
  here: View | undefined;
  /** The one that one came from, and has changed since. */
  changed: View | undefined;
  onClose: () => void;
  onChoose: (view: View) => void;
  onNew: () => void;
  onChange: (view: View) => void;
  onAll: () => void;
}

/** One's own views, those that are shared, and what one can do with what one sees. */
export function ViewMenu(props: ViewMenuProps) {
  const { anchor, views, failed, here, changed, onClose, onChoose, onNew, onChange, onAll } = props;
  const translate = useTranslate();
  const none = views?.mine.length === 0 && views.others.length === 0;
  const said = failed ? 'views.failed' : !views ? 'list.loading' : none ? 'views.none' : undefined;
  const lines = (of: readonly View[] = []) =>
    of.map((view) => (
      <MenuItem
        key={view.id}
        role="menuitemradio"
        aria-checked={view === here}
        onClick={() => onChoose(view)}
        sx={{ maxWidth: 380 }}
      >
        <Mark>{view === here && <CheckmarkIcon aria-hidden fontSize={20} />}</Mark>
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }} title={view.name}>
          {view.name}
        </Box>
        <Box component="span" sx={{ ml: 'auto', pl: 2, color: 'text.secondary', fontSize: '0.875rem' }}>
          {views?.others.includes(view)
            ? translate('views.by', { name: view.person.name })
            : view.sharing !== 'PRIVATE' && translate(`views.short_${view.sharing}`)}
        </Box>
      </MenuItem>
    ));
  return (
    <Menu
      anchorEl={anchor}
      open={anchor !== null}
      onClose={onClose}
      slotProps={{
        paper: { sx: { maxHeight: 480, minWidth: 260 } },
        list: { 'aria-label': translate('views.open') },
      }}
    >
      {said && (
        <MenuItem disabled sx={{ whiteSpace: 'normal', maxWidth: 320 }}>
          {translate(said)}
        </MenuItem>
      )}
      {views && views.mine.length > 0 && <Head>{translate('views.mine')}</Head>}
      {lines(views?.mine)}
      {views && views.others.length > 0 && <Head>{translate('views.shared')}</Head>}
      {lines(views?.others)}
      <Divider role="presentation" component="li" />
      {changed && (
        <MenuItem onClick={() => onChange(changed)}>
          <Mark>
            <FloppydiskIcon aria-hidden fontSize={20} />
          </Mark>
          {translate('views.update', { name: changed.name })}
        </MenuItem>
      )}
      <MenuItem onClick={onNew}>
        <Mark>
          <PlusIcon aria-hidden fontSize={20} />
        </Mark>
        {translate('views.save')}
      </MenuItem>
      {!none && views && (
        <MenuItem onClick={onAll}>
          <Mark>
            <CogIcon aria-hidden fontSize={20} />
          </Mark>
          {translate('views.arrange')}
        </MenuItem>
      )}
    </Menu>
  );
}

function Head({ children }: { children: ReactNode }) {
  return (
    <ListSubheader role="presentation" disableSticky sx={{ lineHeight: '32px', fontWeight: 600 }}>
      {children}
    </ListSubheader>
  );
}
Head.muiSkipListHighlight = true;

function Mark({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={{ width: 28, flex: 'none', display: 'inline-flex' }}>
      {children}
    </Box>
  );
}
