import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import type { WholeDraftFragment } from '../../gql/operations.js';
import type { DraftKeeper, DraftState } from '../../shared/draft/keeper.js';
import { differences, type Text } from './text.js';
import { usePathWords } from './usePathWords.js';
import { usePlaceWords } from './usePlaceWords.js';

interface TwoDraftsProps {
  keeper: DraftKeeper;
  state: DraftState;
  draft: WholeDraftFragment;
}

/** Somebody else wrote in the draft meanwhile: what each of the two says where they differ, and one says which holds. */
export function TwoDrafts({ keeper, state, draft }: TwoDraftsProps) {
  const translate = useTranslate();
  const queries = useQueryClient();
  const said = usePathWords();
  const words = usePlaceWords();
  const { standing, theirs, values } = state;
  // It is published or discarded: the page reads it anew, and says so.
  useEffect(() => {
    if (standing === 'GONE')
      void queries.invalidateQueries({ queryKey: ['DefinitionDraft', { id: draft.id }] });
  }, [standing, queries, draft.id]);
  if (standing !== 'CONFLICT' || !theirs) return null;
  const mine = values as unknown as Text;
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{translate('definition.conflict')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, my: 1, p: 0, display: 'grid', gap: 1 }}>
        {differences(mine, theirs).map(({ path, a, b }) => (
          <li key={path}>
            <b>{said(path, mine)}</b>
            <Box sx={{ display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, columnGap: 2 }}>
              <Side title={translate('definition.mine')} text={words(path, a)} />
              <Side title={translate('definition.theirs')} text={words(path, b)} />
            </Box>
          </li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" onClick={() => void keeper.keepMine()}>
          {translate('definition.keep_mine')}
        </Button>
        <Button variant="outlined" onClick={() => keeper.takeTheirs()}>
          {translate('definition.take_theirs')}
        </Button>
      </Box>
    </Alert>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="caption" component="div">
        {title}
      </Typography>
      <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Box>
    </Box>
  );
}
