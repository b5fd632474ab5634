import { LinkIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import type { ComponentType, SVGProps } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { useMe } from '../../providers/me.js';
import { Aside } from '../Aside.js';
import { line } from '../overview/Section.js';
import { linkTo, type View } from './address.js';

interface ViewLineProps {
  view: View;
  onChange: (view: View) => void;
  onDelete: (view: View) => void;
}

/** A view, whose it is, and what one can do with it. */
export function ViewLine({ view, onChange, onDelete }: ViewLineProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: me } = useMe();
  const { pathname } = useLocation();
  const mine = view.person.id === me?.person.id;
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(linkTo(pathname, view), window.location.origin).href);
    notify(view.sharing === 'PRIVATE' ? 'views.copied_own' : 'views.copied', { type: 'success' });
  };
  return (
    <Box component="li" sx={line}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {view.name}
        <Aside>
          {mine
            ? translate(`views.short_${view.sharing}`)
            : translate('views.by', { name: view.person.name })}
        </Aside>
      </Box>
      <Act icon={LinkIcon} says={translate('views.copy', { name: view.name })} onClick={() => void copy()} />
      {view.allowed.includes('UPDATE') && (
        <Act
          icon={PencilIcon}
          says={translate('views.change_one', { name: view.name })}
          onClick={() => onChange(view)}
        />
      )}
      {view.allowed.includes('END') && (
        <Act
          icon={TrashIcon}
          says={translate('views.delete_one', { name: view.name })}
          onClick={() => onDelete(view)}
        />
      )}
    </Box>
  );
}

interface ActProps {
  icon: ComponentType<SVGProps<SVGSVGElement>>;
  says: string;
  onClick: () => void;
}

function Act({ icon: Icon, says, onClick }: ActProps) {
  return (
    <Tooltip title={says}>
      <IconButton size="small" aria-label={says} onClick={onClick}>
        <Icon aria-hidden fontSize={20} />
      </IconButton>
    </Tooltip>
  );
}
