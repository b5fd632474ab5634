import { ChatIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { AskAboutAccessDocument, type MyAccessFragment } from '../gql/operations.js';
import { useAct } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { ReasonDialog } from '../shared/ReasonDialog.js';
import type { Look } from './looks.js';
import { plainly } from './plainly.js';
import { useLookWords } from './useLookWords.js';
import { Words } from './Words.js';

/** Asks the organisation, in one's own words, why somebody of theirs looked. */
export function AskAbout({ look, entry }: { look: Look; entry: MyAccessFragment }) {
  const translate = useTranslate();
  const notify = useNotify();
  const words = useLookWords();
  const dates = useDates();
  const [open, setOpen] = useState(false);
  const { mutate, isPending } = useAct(AskAboutAccessDocument, {
    onDone: ({ askAboutAccess }) => {
      setOpen(false);
      const by = askAboutAccess?.dueOn ? dates.date(askAboutAccess.dueOn) : '';
      notify('minside.asked', { type: 'success', messageArgs: { date: by } });
    },
    says: plainly,
  });
  const label = translate('minside.ask');
  const about = `${words.who(look)}, ${words.moment(look.at)}`;
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ChatIcon aria-hidden />}
        aria-label={`${label}: ${about}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <ReasonDialog
        open={open}
        busy={isPending}
        title={translate('minside.ask_title')}
        text={about}
        label={translate('minside.ask_label')}
        required={translate('minside.ask_required')}
        act={translate('minside.ask_send')}
        onClose={() => setOpen(false)}
        onSubmit={(text) => mutate({ id: entry.id, text })}
      >
        <Words>{translate('minside.ask_text')}</Words>
      </ReasonDialog>
    </>
  );
}
