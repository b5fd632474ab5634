import { LinkIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';

/** The address of what one sees: the same selection for everyone who may see it. */
export function CopyLink() {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    notify('list.copied', { type: 'success' });
  };
  return (
    <Button variant="outlined" startIcon={<LinkIcon aria-hidden />} onClick={() => void copy()}>
      {translate('list.copy_link')}
    </Button>
  );
}
