import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { WholeDraftFragment } from '../../gql/operations.js';
import { Simulate } from '../simulate/Simulate.js';
import { Closed } from './Closed.js';
import { DiscardDialog } from './DiscardDialog.js';
import { DraftChanges } from './DraftChanges.js';
import { DraftHead } from './DraftHead.js';
import { Editor } from './Editor.js';
import { PublishDialog } from './PublishDialog.js';
import { TwoDrafts } from './TwoDrafts.js';
import { useDraftText } from './useDraftText.js';
import { useFindings } from './useFindings.js';
import { Views, VIEWS, type View } from './Views.js';

const isView = (view: string | null): view is View => VIEWS.includes(view as View);

/** A draft and what one does with it. What one writes lives here, so that nothing is lost from one view to another. */
export function Desk({ draft }: { draft: WholeDraftFragment }) {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const [doing, setDoing] = useState<'publish' | 'discard'>();
  const writing = useDraftText(draft);
  const { keeper, state, version, unkept, text } = writing;
  const looked = useFindings(draft.id, writing);
  const open = draft.allowed.includes('UPDATE');
  const asked = params.get('view');
  const usual: View = open ? 'write' : 'changes';
  const view = isView(asked) && (open || asked !== 'write') ? asked : usual;
  return (
    <>
      <DraftHead draft={draft}>
        {draft.allowed.includes('PUBLISH') && (
          <Button
            variant="contained"
            disabled={!looked.publishable || unkept}
            title={looked.publishable ? '' : translate('definition.mend_first')}
            onClick={() => setDoing('publish')}
          >
            {translate('definition.publish')}
          </Button>
        )}
        {open && (
          <Button variant="outlined" onClick={() => setDoing('discard')}>
            {translate('definition.discard')}
          </Button>
        )}
      </DraftHead>
      {!open && <Closed draft={draft} writing={writing} />}
      <Views view={view} open={open} simulates={draft.allowed.includes('SIMULATE')} />
      {open && <TwoDrafts keeper={keeper} state={state} draft={draft} />}
      {view === 'write' && open && <Editor writing={writing} looked={looked} />}
      {view === 'changes' && <DraftChanges draft={draft} version={version} />}
      {view === 'simulate' && <Simulate draft={draft} version={version} unkept={unkept} />}
      {doing === 'publish' && (
        <PublishDialog
          draft={draft}
          version={version}
          planned={text.validFrom}
          onClose={() => setDoing(undefined)}
        />
      )}
      {doing === 'discard' && (
        <DiscardDialog draft={draft} version={version} keeper={keeper} onClose={() => setDoing(undefined)} />
      )}
    </>
  );
}
