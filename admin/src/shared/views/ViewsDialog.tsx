import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { DeleteViewDocument, type ViewResource } from '../../gql/operations.js';
import { useAct } from '../api.js';
import { AllClear, Lines, Section } from '../overview/Section.js';
import { SureDialog } from '../SureDialog.js';
import type { View } from './address.js';
import { useViews } from './useViews.js';
import { ViewDialog } from './ViewDialog.js';
import { ViewLine } from './ViewLine.js';

/** All views of a list: called otherwise, shared, handed on as a link, deleted. */
export function ViewsDialog({ resource, onClose }: { resource: ViewResource; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const [changing, setChanging] = useState<View | null>(null);
  const [deleting, setDeleting] = useState<View | null>(null);
  const { views } = useViews(resource, true);
  const remove = useAct(DeleteViewDocument, {
    onDone: ({ deleteView }) => {
      setDeleting(null);
      notify('views.deleted', { type: 'success', messageArgs: { name: deleteView?.name ?? '' } });
    },
  });
  const lines = (title: string, of: readonly View[]) =>
    of.length > 0 && (
      <Box sx={{ '& + &': { mt: 2.5 } }}>
        <Section title={translate(title)}>
          <Lines label={translate(title)}>
            {of.map((view) => (
              <ViewLine key={view.id} view={view} onChange={setChanging} onDelete={setDeleting} />
            ))}
          </Lines>
        </Section>
      </Box>
    );
  if (changing)
    return (
      <ViewDialog resource={resource} shown={changing} view={changing} onClose={() => setChanging(null)} />
    );
  if (deleting)
    return (
      <SureDialog
        title={translate('views.delete_title', { name: deleting.name })}
        text={translate(`views.delete_${deleting.sharing}`)}
        act={translate('views.delete')}
        busy={remove.isPending}
        danger
        onClose={() => setDeleting(null)}
        onSure={() => remove.mutate({ id: deleting.id, expectedVersion: deleting.version })}
      />
    );
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{translate('views.title')}</DialogTitle>
      <DialogContent>
        {views && lines('views.mine', views.mine)}
        {views && lines('views.shared', views.others)}
        {views?.mine.length === 0 && views.others.length === 0 && <AllClear text={translate('views.none')} />}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('app.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
