import { BookmarkIcon, ChevronDownIcon } from '@navikt/aksel-icons';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { ViewResource } from '../../gql/operations.js';
import { shows, type Shown, type View } from './address.js';
import { LinkedView } from './LinkedView.js';
import { useMayKeep, useShow, useViews } from './useViews.js';
import { ViewDialog } from './ViewDialog.js';
import { ViewMenu } from './ViewMenu.js';
import { ViewsDialog } from './ViewsDialog.js';

interface ViewsProps {
  resource: ViewResource;
  /** What one sees now. */
  shown: Shown;
}

/** Visninger: what one looks for often, kept under a name on the server, one's own or shared with colleagues. */
export function Views({ resource, shown }: ViewsProps) {
  const translate = useTranslate();
  const may = useMayKeep();
  const show = useShow();
  const [params, setParams] = useSearchParams();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<'new' | 'all' | null>(null);
  // Nothing is asked for until somebody opens the menu; then it is known.
  const [asked, setAsked] = useState(false);
  const [changing, setChanging] = useState<View | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [gone, setGone] = useState(false);
  const { views, error } = useViews(resource, asked && may);
  if (!may) return null;
  const all = views ? [...views.mine, ...views.others] : [];
  const here = all.find((view) => shows(view, shown));
  const linked = params.get('view');
  const leaveLink = () =>
    setParams(
      (now) => {
        now.delete('view');
        return now;
      },
      { replace: true },
    );
  const choose = (view: View) => {
    setAnchor(null);
    setGone(false);
    setLast(view.id);
    void show(view);
  };
  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        startIcon={<BookmarkIcon aria-hidden />}
        endIcon={<ChevronDownIcon aria-hidden fontSize={18} />}
        onClick={(event) => {
          setAsked(true);
          setAnchor(event.currentTarget);
        }}
        sx={{ fontWeight: 400, maxWidth: 300 }}
      >
        {translate('views.open')}
        {here && (
          <Box
            component="span"
            sx={{
              ml: 0.75,
              fontWeight: 600,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              whiteSpace: 'nowrap',
            }}
            title={here.name}
          >
            {here.name}
          </Box>
        )}
      </Button>
      <ViewMenu
        anchor={anchor}
        views={views}
        failed={Boolean(error)}
        here={here}
        changed={here ? undefined : all.find(({ id, allowed }) => id === last && allowed.includes('UPDATE'))}
        onClose={() => setAnchor(null)}
        onChoose={choose}
        onNew={() => (setAnchor(null), setDialog('new'))}
        onChange={(view) => (setAnchor(null), setChanging(view))}
        onAll={() => (setAnchor(null), setDialog('all'))}
      />
      {dialog === 'new' && (
        <ViewDialog
          resource={resource}
          shown={shown}
          onSaved={({ id }) => setLast(id)}
          onClose={() => setDialog(null)}
        />
      )}
      {changing && (
        <ViewDialog
          resource={resource}
          shown={shown}
          view={changing}
          anew
          onClose={() => setChanging(null)}
        />
      )}
      {dialog === 'all' && <ViewsDialog resource={resource} onClose={() => setDialog(null)} />}
      {linked && (
        <LinkedView
          key={linked}
          id={linked}
          resource={resource}
          onFound={(view) => {
            setLast(view.id);
            void show(view, true);
          }}
          onGone={() => {
            setGone(true);
            leaveLink();
          }}
        />
      )}
      {gone && (
        <Alert
          severity="info"
          role="status"
          onClose={() => setGone(false)}
          closeText={translate('app.close')}
          sx={{
            flexBasis: '100%',
            order: 1,
            color: 'text.primary',
            backgroundColor: 'var(--ax-bg-info-soft)',
          }}
        >
          {translate('views.gone')}
        </Alert>
      )}
    </>
  );
}
