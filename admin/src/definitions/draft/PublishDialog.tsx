import Box from '@mui/material/Box';
import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import {
  PublishDefinitionDocument,
  type DefinitionChangesQuery,
  type WholeDraftFragment,
} from '../../gql/operations.js';
import { useAct } from '../../shared/api.js';
import { todayInOslo, useDates } from '../../shared/dates.js';
import { DayField } from '../../shared/DayField.js';
import { Loaded } from '../../shared/Loaded.js';
import { SureDialog } from '../../shared/SureDialog.js';
import { Summary } from '../compare/Summary.js';
import { dayBefore, HERE } from '../editions.js';
import { useChanges } from './DraftChanges.js';

interface PublishDialogProps {
  draft: WholeDraftFragment;
  version: number;
  /** From when it is meant to hold. */
  planned: string | null;
  onClose: () => void;
}

/** From which day it holds, and what follows: for whom, for how long the edition before holds, and that it is for good. */
export function PublishDialog({ draft, version, planned, onClose }: PublishDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [locale] = useLocaleState();
  const [from, setFrom] = useState(planned && planned >= todayInOslo() ? planned : undefined);
  const changes = useChanges(draft, version);
  const { name } = draft.definition;
  const said = name[locale as keyof typeof name] || name.nb;
  const { mutate, isPending } = useAct(PublishDefinitionDocument, {
    onDone: ({ publishDefinition: edition }) => {
      notify('definition.published_done', { type: 'success', messageArgs: { name: said } });
      if (edition) void navigate(`${HERE}/${edition.id}`);
    },
  });
  const past = from !== undefined && from < todayInOslo();
  const fine = from !== undefined && !past;
  return (
    <SureDialog
      title={translate('definition.publish_title', { name: said })}
      text={translate('definition.publish_text')}
      act={translate('definition.publish')}
      busy={isPending || !fine || changes.isPending}
      onClose={onClose}
      onSure={() => fine && mutate({ id: draft.id, validFrom: from, expectedVersion: version })}
    >
      <Box sx={{ display: 'grid', gap: 2, mt: 2 }}>
        <DayField label={translate('definition.publish_from')} value={from} onChange={setFrom} />
        {past && (
          <Box role="alert" sx={{ color: 'var(--ax-text-danger)' }}>
            {translate('definition.publish_past')}
          </Box>
        )}
        <Loaded answer={changes} rows={3}>
          {(answer) => <Follows answer={answer} from={fine ? from : undefined} />}
        </Loaded>
      </Box>
    </SureDialog>
  );
}

/** What follows of it, line by line. */
function Follows({ answer, from }: { answer: DefinitionChangesQuery; from: string | undefined }) {
  const translate = useTranslate();
  const dates = useDates();
  const { compareDefinitions, pathwayDefinitions } = answer;
  const standing = pathwayDefinitions.nodes.find(({ validTo }) => validTo === null);
  const number = Math.max(0, ...pathwayDefinitions.nodes.map(({ version }) => Number(version))) + 1;
  return (
    <>
      {compareDefinitions && !compareDefinitions.same && <Summary comparison={compareDefinitions} />}
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
        {from && (
          <>
            <li>{translate('definition.follows_new', { number, date: dates.whole(from) })}</li>
            {standing && (
              <li>
                {translate('definition.follows_old', {
                  version: standing.version,
                  date: dates.whole(dayBefore(from)),
                })}
              </li>
            )}
          </>
        )}
        <li>{translate('definition.follows_running')}</li>
        <li>{translate('definition.follows_final')}</li>
      </Box>
    </>
  );
}
