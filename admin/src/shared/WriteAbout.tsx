import { ChatIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { useMyPages } from '../layout/PagesContext.js';
import { useMe } from '../providers/me.js';

interface WriteAboutProps {
  patientId: string;
  /** What it is about, as `PATHWAY.<id>`; ids alone, since it stands in the address. */
  about: string;
}

/** Begins a thread about what one sees; for those who write to others. */
export function WriteAbout({ patientId, about }: WriteAboutProps) {
  const translate = useTranslate();
  const { data: me } = useMe();
  const writes = useMyPages().some(({ name }) => name === 'threads') && me?.ability.can('CREATE', 'Thread');
  if (!writes) return null;
  return (
    <Button
      variant="outlined"
      component={LinkBase}
      to={`/threads/new?patient=${patientId}&about=${about}`}
      startIcon={<ChatIcon aria-hidden />}
    >
      {translate('thread.write_about')}
    </Button>
  );
}
