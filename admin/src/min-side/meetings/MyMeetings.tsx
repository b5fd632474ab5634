import { CalendarIcon } from '@navikt/aksel-icons';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { MyMeetingsDocument, RequestMeetingDocument } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { useAct, useApi } from '../../shared/api.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Quiet } from '../../shared/Quiet.js';
import { ReasonDialog } from '../../shared/ReasonDialog.js';
import { TextLink } from '../../shared/TextLink.js';
import { Part } from '../Part.js';
import { usePatient } from '../usePatient.js';
import { MyMeeting } from './MyMeeting.js';

/** The meetings to come and those that were; one of them alone where the address names it. */
export function MyMeetings() {
  const translate = useTranslate();
  const { id: only } = useParams();
  const { id } = usePatient();
  const meetings = useApi('MyMeetings', MyMeetingsDocument, { patient: id });
  return (
    <>
      {only && <TextLink to="/min-side/meetings">{translate('mypage.all_meetings')}</TextLink>}
      <PageHead title={translate('mypage.meetings')}>
        <AskForMeeting patientId={id} />
      </PageHead>
      <Loaded answer={meetings} rows={4}>
        {({ meetings: { nodes } }) => {
          const shown = nodes.filter((meeting) => !only || meeting.id === only);
          const later = shown.filter(({ status, endsAt, startsAt }) => {
            const until = endsAt ?? startsAt;
            return (
              status === 'REQUESTED' || (status === 'SCHEDULED' && until && Date.parse(until) > Date.now())
            );
          });
          const past = shown.filter((meeting) => !later.includes(meeting));
          if (shown.length === 0)
            return (
              <Quiet
                icon={CalendarIcon}
                title={translate('mypage.no_meetings')}
                text={translate('mypage.no_meetings_text')}
              />
            );
          return (
            <>
              {later.length > 0 && (
                <Part title={translate('mypage.meetings_later')}>
                  {[...later].reverse().map((meeting) => (
                    <MyMeeting key={meeting.id} meeting={meeting} />
                  ))}
                </Part>
              )}
              {past.length > 0 && (
                <Part title={translate('mypage.meetings_past')}>
                  {past.map((meeting) => (
                    <MyMeeting key={meeting.id} meeting={meeting} />
                  ))}
                </Part>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function AskForMeeting({ patientId }: { patientId: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { data: me } = useMe();
  const [open, setOpen] = useState(false);
  const { mutate, isPending } = useAct(RequestMeetingDocument, {
    onDone: () => {
      setOpen(false);
      notify('mypage.meeting_asked', { type: 'success' });
    },
  });
  if (!me?.ability.can('REQUEST', 'Meeting')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('mypage.ask_meeting')}
      </Button>
      <ReasonDialog
        open={open}
        busy={isPending}
        title={translate('mypage.ask_meeting_title')}
        text={translate('mypage.ask_meeting_text')}
        label={translate('mypage.ask_meeting_label')}
        required={translate('mypage.ask_meeting_required')}
        act={translate('mypage.ask_meeting_send')}
        onClose={() => setOpen(false)}
        onSubmit={(reason) => mutate({ patientId, reason })}
      />
    </>
  );
}
