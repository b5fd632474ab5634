import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { MeetingDocument, type MeetingQuery } from '../gql/operations.js';
import { useMyPages } from '../layout/PagesContext.js';
import { useApi } from '../shared/api.js';
import { useDates } from '../shared/dates.js';
import { Facts } from '../shared/Facts.js';
import { useKindLabel } from '../shared/kinds.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { TwoColumns } from '../shared/overview/TwoColumns.js';
import { PageHead } from '../shared/PageHead.js';
import { PatientName } from '../shared/PatientName.js';
import { TextLink } from '../shared/TextLink.js';
import { WayBack } from '../shared/WayBack.js';
import { Called } from './Called.js';
import { Decisions } from './Decisions.js';
import { MeetingActs } from './MeetingActs.js';
import { MeetingTag } from './MeetingTag.js';
import { MinutesForm } from './MinutesForm.js';
import { MyAnswer } from './MyAnswer.js';

export type ShownMeeting = NonNullable<MeetingQuery['meeting']>;

/** One meeting: when, where and who comes; then what was written and what came of it. */
export function Meeting() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const answer = useApi('Meeting', MeetingDocument, { id });
  const meeting = answer.data?.meeting;
  return (
    <>
      <WayBack to="/meetings">{translate('meeting.all')}</WayBack>
      <PageHead
        title={meeting?.kind ? translate(`day.kind.${meeting.kind}`) : translate('meeting.one')}
        aside={
          meeting && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
              <PatientName patient={meeting.patient} />
              <MeetingTag status={meeting.status} />
            </Box>
          )
        }
      >
        {meeting && <MeetingActs meeting={meeting} />}
      </PageHead>
      <Loaded answer={answer} rows={8}>
        {({ meeting: found }) => found && <Whole meeting={found} />}
      </Loaded>
    </>
  );
}

function Whole({ meeting }: { meeting: ShownMeeting }) {
  const translate = useTranslate();
  const began = meeting.startsAt != null && Date.parse(meeting.startsAt) <= Date.now();
  const writes =
    began &&
    meeting.allowed.includes('UPDATE') &&
    (meeting.status === 'SCHEDULED' || meeting.status === 'HELD');
  return (
    <TwoColumns
      from="lg"
      left={
        <>
          <MyAnswer meeting={meeting} />
          <WhenAndWhere meeting={meeting} />
          {meeting.agenda && (
            <Section title={translate('meeting.agenda')}>
              <Box sx={prose}>{meeting.agenda}</Box>
            </Section>
          )}
          {meeting.minutes && (
            <Section title={translate('meeting.minutes')}>
              <Box sx={prose}>{meeting.minutes}</Box>
            </Section>
          )}
          <Decisions meeting={meeting} />
          {writes && <MinutesForm key={meeting.version} meeting={meeting} />}
        </>
      }
      right={meeting.participants && <Called meeting={meeting} began={began} />}
    />
  );
}

function WhenAndWhere({ meeting }: { meeting: ShownMeeting }) {
  const translate = useTranslate();
  const dates = useDates();
  const kindLabel = useKindLabel();
  const pages = useMyPages();
  const { startsAt, endsAt, pathway, deadline, requestedBy, requestedAt } = meeting;
  const name = pathway?.definition?.name ?? translate('pathway.one');
  return (
    <Facts
      facts={[
        [
          'meeting.when',
          startsAt
            ? `${dates.whole(startsAt)} ${dates.clock(startsAt)}${endsAt ? `–${dates.clock(endsAt)}` : ''}`
            : translate('meeting.no_time'),
        ],
        ['meeting.place', meeting.place],
        ['meeting.organiser', meeting.organiser?.name],
        [
          'pathway.one',
          pathway &&
            (pages.some((page) => page.name === 'pathways') ? (
              <TextLink key="pathway" to={`/pathways/${pathway.id}`}>
                {name}
              </TextLink>
            ) : (
              name
            )),
        ],
        [
          'meeting.deadline',
          deadline &&
            [kindLabel(deadline.kind, deadline.rule?.label), deadline.dueOn && dates.date(deadline.dueOn)]
              .filter(Boolean)
              .join(', '),
        ],
        [
          'meeting.asked_by',
          requestedBy && `${requestedBy.name}${requestedAt ? `, ${dates.date(requestedAt)}` : ''}`,
        ],
        ['meeting.asked_why', meeting.requestReason],
        ['meeting.cancelled_why', meeting.cancelReason],
      ]}
    />
  );
}

const prose = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '46rem' };
