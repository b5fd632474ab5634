import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ScheduleMeetingDocument, type MeetingKind } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { usePeopleChoices, type Around } from '../shared/around/people-choices.js';
import { PeopleField } from '../shared/around/PeopleField.js';
import { DraftLine } from '../shared/draft/DraftLine.js';
import type { Values } from '../shared/draft/keeper.js';
import { TwoTexts } from '../shared/draft/TwoTexts.js';
import { useDraft } from '../shared/draft/useDraft.js';
import { Form } from '../shared/Form.js';
import { RowsSkeleton } from '../shared/RowsSkeleton.js';
import { useSending } from '../shared/useSending.js';
import { KINDS } from './look.js';
import { asParticipants, OutsideFields, outsideIn } from './OutsideFields.js';
import { instantsOf, TimeFields } from './TimeFields.js';

interface ScheduleFormProps {
  around: Around;
  patientId: string;
  /** The meeting that was asked for, which this one is. */
  requestId: string | null;
}

const EMPTY = {
  ...{ kind: 'COOPERATION', pathwayId: '', day: '', from: '', until: '', place: '', agenda: '' },
  ...{ people: [] as string[], outside: [] },
};

/** Calls a meeting: the patient is always called, and whoever calls. */
export function ScheduleForm({ around, patientId, requestId }: ScheduleFormProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const people = usePeopleChoices()(around);
  const pathways = around.patient?.pathways?.nodes ?? [];
  const about = requestId ? { meetingId: requestId } : {};
  const draft = useDraft(
    { patientId, ...about, form: 'newMeeting' },
    { ...EMPTY, pathwayId: pathways[0]?.id ?? '' },
  );
  const { keeper, ready } = draft;
  const [tried, setTried] = useState(false);
  const { send, busy, wrong } = useSending();
  if (!ready) return <RowsSkeleton rows={6} />;

  const values = read(draft.values);
  const set = (change: Partial<typeof values>) => keeper.type({ ...keeper.read().values, ...change });
  const { startsAt, endsAt } = instantsOf(values);
  const chosen = people.map(({ value }) => value).filter((value) => values.people.includes(value));
  const participants = [...chosen.map((personId) => ({ personId })), ...asParticipants(values.outside)];
  const lacksTime = !startsAt || !endsAt;
  const submit = () => {
    setTried(true);
    if (!startsAt || !endsAt || participants.length === 0) return;
    void send(async (clientMutationId) => {
      const input = {
        ...{ patientId, requestId, startsAt, endsAt, participants, clientMutationId },
        ...{ kind: values.kind as MeetingKind, draftId: keeper.read().id },
        pathwayId: pathways.some(({ id }) => id === values.pathwayId) ? values.pathwayId : null,
        ...{ place: values.place.trim() || null, agenda: values.agenda.trim() || null },
      };
      const { scheduleMeeting } = await request(ScheduleMeetingDocument, { input });
      keeper.done();
      notify('meeting.scheduled', { type: 'success' });
      void navigate(scheduleMeeting ? `/meetings/${scheduleMeeting.id}` : '/meetings', { replace: true });
    });
  };
  const field = (name: 'place' | 'agenda', more: object) => (
    <TextField
      label={translate(`meeting.${name}`)}
      value={values[name]}
      onChange={({ target }) => set({ [name]: target.value })}
      fullWidth
      {...more}
    />
  );
  return (
    <Form onSubmit={submit} sx={{ maxWidth: 680, display: 'grid', gap: 2 }}>
      <TwoTexts keeper={keeper} state={draft} told={(all) => [String(all.agenda ?? '')]} />
      <TextField
        select
        label={translate('meeting.kind')}
        value={values.kind}
        onChange={({ target }) => set({ kind: target.value })}
        fullWidth
      >
        {KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`day.kind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      {pathways.length > 0 && (
        <TextField
          select
          label={translate('pathway.one')}
          value={pathways.some(({ id }) => id === values.pathwayId) ? values.pathwayId : ''}
          onChange={({ target }) => set({ pathwayId: target.value })}
          fullWidth
        >
          <MenuItem value="">{translate('meeting.no_pathway')}</MenuItem>
          {pathways.map(({ id, definition }) => (
            <MenuItem key={id} value={id}>
              {definition?.name ?? translate('pathway.one')}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Box>
        <TimeFields times={values} onChange={set} />
        {tried && lacksTime && (
          <FormHelperText error role="alert" sx={{ mx: 0 }}>
            {translate('meeting.time_required')}
          </FormHelperText>
        )}
      </Box>
      {field('place', {
        helperText: translate('meeting.place_help'),
        slotProps: { htmlInput: { maxLength: 300 } },
      })}
      <PeopleField
        label={translate('day.field.meeting_participants')}
        choices={people}
        value={chosen}
        wrong={tried && participants.length === 0 ? translate('meeting.people_required') : undefined}
        onChange={(next) => set({ people: next })}
      />
      <OutsideFields people={values.outside} onChange={(outside) => set({ outside })} />
      {field('agenda', { multiline: true, minRows: 3, maxRows: 14 })}
      {wrong && (
        <FormHelperText error role="alert" sx={{ fontSize: '0.9375rem' }}>
          {wrong}
        </FormHelperText>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Button type="submit" variant="contained" disabled={busy}>
          {translate('day.do.meeting')}
        </Button>
        <DraftLine keeper={keeper} state={draft} />
      </Box>
    </Form>
  );
}

/** What was typed, as the form knows it. */
function read(values: Values) {
  const text = (name: keyof typeof EMPTY): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  const people = Array.isArray(values.people) ? (values.people as unknown[]) : [];
  return {
    ...{ kind: text('kind') || EMPTY.kind, pathwayId: text('pathwayId') },
    ...{ day: text('day'), from: text('from'), until: text('until') },
    ...{ place: text('place'), agenda: text('agenda') },
    people: people.filter((one): one is string => typeof one === 'string'),
    outside: outsideIn(values.outside),
  };
}
