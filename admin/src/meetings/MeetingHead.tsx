import { CalendarIcon, PlusIcon, TableIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import type { MeetingFilter } from '../gql/operations.js';
import { useMe } from '../providers/me.js';
import { PageHead } from '../shared/PageHead.js';
import { Purpose } from '../shared/Purpose.js';
import { searchOf } from './filter.js';
import { Subscribe } from './Subscribe.js';

interface MeetingHeadProps {
  filter: MeetingFilter;
  shown: 'list' | 'calendar';
  total?: number | undefined;
}

/** List and calendar have one head: the same filter goes with one from one to the other. */
export function MeetingHead({ filter, shown, total }: MeetingHeadProps) {
  const translate = useTranslate();
  const { data: me } = useMe();
  const [open, setOpen] = useState(false);
  const other = shown === 'list' ? 'calendar' : 'list';
  const takesPart = me?.ability.can('RESPOND', 'Meeting');
  return (
    <>
      <PageHead
        title={translate('meeting.title')}
        aside={total === undefined ? '' : translate('meeting.total', total)}
      >
        <Button
          variant="outlined"
          component={LinkBase}
          to={`/meetings${other === 'calendar' ? '/calendar' : ''}${searchOf(filter)}`}
          startIcon={other === 'calendar' ? <CalendarIcon aria-hidden /> : <TableIcon aria-hidden />}
        >
          {translate(`meeting.as_${other}`)}
        </Button>
        {takesPart && (
          <Button variant="outlined" onClick={() => setOpen(true)}>
            {translate('meeting.subscribe')}
          </Button>
        )}
        {me?.ability.can('CREATE', 'Meeting') && (
          <Button
            variant="contained"
            component={LinkBase}
            to="/meetings/new"
            startIcon={<PlusIcon aria-hidden />}
          >
            {translate('meeting.new')}
          </Button>
        )}
      </PageHead>
      <Purpose text={translate('meeting.purpose')} />
      {open && <Subscribe onClose={() => setOpen(false)} />}
    </>
  );
}
