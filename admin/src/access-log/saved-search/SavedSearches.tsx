import { StarIcon, TrashIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import IconButton from '@mui/material/IconButton';
import { useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { RemoveSavedSearchDocument, SavedSearchesDocument } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { useAct, useApi } from '../../shared/api.js';
import { Aside } from '../../shared/Aside.js';
import { Loaded } from '../../shared/Loaded.js';
import { AllClear, Lines, line } from '../../shared/overview/Section.js';
import { TextLink } from '../../shared/TextLink.js';
import { SaveSearch } from './SaveSearch.js';
import { addressOfSaved } from './saved.js';

/** Searches of the log that one keeps, and those that colleagues share: to run, to add the one on the page, to take away. */
export function SavedSearches() {
  const translate = useTranslate();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" startIcon={<StarIcon aria-hidden />} onClick={() => setOpen(true)}>
        {translate('saved.open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="sm" aria-labelledby={id}>
        <DialogTitle id={id}>{translate('saved.title')}</DialogTitle>
        <DialogContent>
          <List onGo={() => setOpen(false)} />
          <SaveSearch />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={() => setOpen(false)}>{translate('app.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function List({ onGo }: { onGo: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: me } = useMe();
  const answer = useApi('SavedSearches', SavedSearchesDocument, {});
  const remove = useAct(RemoveSavedSearchDocument, {
    onDone: ({ removeSavedSearch }) =>
      notify('saved.removed', { type: 'success', messageArgs: { name: removeSavedSearch?.name ?? '' } }),
  });
  return (
    <Loaded answer={answer} rows={3}>
      {({ savedSearches: { nodes } }) =>
        nodes.length === 0 ? (
          <AllClear text={translate('saved.none')} />
        ) : (
          <Lines label={translate('saved.title')}>
            {nodes.map((search) => (
              <Box component="li" key={search.id} sx={line}>
                <Box sx={{ flex: 1, minWidth: 0 }} onClick={onGo}>
                  <TextLink to={addressOfSaved(search.criteria)}>{search.name}</TextLink>
                  {search.person.id !== me?.person.id ? (
                    <Aside>{translate('saved.by', { name: search.person.name })}</Aside>
                  ) : (
                    search.shared && <Aside>{translate('saved.shared')}</Aside>
                  )}
                </Box>
                {search.allowed.includes('END') && (
                  <IconButton
                    size="small"
                    disabled={remove.isPending}
                    aria-label={translate('saved.remove', { name: search.name })}
                    onClick={() => remove.mutate({ id: search.id, expectedVersion: search.version })}
                  >
                    <TrashIcon aria-hidden fontSize={20} />
                  </IconButton>
                )}
              </Box>
            ))}
          </Lines>
        )
      }
    </Loaded>
  );
}
