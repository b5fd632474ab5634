import { ArrowCirclepathIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useContext } from 'react';
import { useLocation, useTranslate } from 'react-admin';
import { addressOf } from '../page.js';
import { PagesContext } from '../PagesContext.js';
import { useNews } from './useNews.js';
import { watchesOf } from './watches.js';

/** What others have done meanwhile, where it cannot be shown at once: a quiet word over the page, and a button. */
export default function LiveBar({ grantId }: { grantId: string }) {
  const translate = useTranslate();
  const pages = useContext(PagesContext);
  const { pathname } = useLocation();
  const here = pages.find((page) => addressOf(page) === `/${pathname.split('/')[1] ?? ''}`);
  const { watches, steady } = watchesOf(pathname, here?.watches);
  const { waits, show } = useNews(watches, grantId, steady);
  return (
    <Box sx={place} role="status">
      {waits && (
        <Box sx={pill}>
          <ArrowCirclepathIcon aria-hidden fontSize={18} />
          {translate('live.changed')}
          <Button size="small" onClick={show}>
            {translate('live.show')}
          </Button>
        </Box>
      )}
    </Box>
  );
}

/** Over what one reads, and beside nothing: nothing moves when it comes. */
const place = {
  position: 'sticky',
  top: { xs: 8, lg: 12 },
  zIndex: 4,
  height: 0,
  display: 'flex',
  justifyContent: 'center',
  alignItems: 'flex-start',
};
const pill = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 1,
  pl: 1.5,
  pr: 0.5,
  minHeight: 36,
  whiteSpace: 'nowrap',
  borderRadius: 18,
  border: '1px solid var(--ax-border-accent)',
  backgroundColor: 'var(--ax-bg-accent-soft)',
  boxShadow: 'var(--ax-shadow-dialog)',
  fontSize: '0.875rem',
};
