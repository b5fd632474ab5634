import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useNotify, useTranslate } from 'react-admin';
import { RecordMinutesDocument } from '../gql/operations.js';
import { request } from '../providers/request.js';
import { DayField } from '../shared/DayField.js';
import { DraftLine } from '../shared/draft/DraftLine.js';
import { TwoTexts } from '../shared/draft/TwoTexts.js';
import { useDraft } from '../shared/draft/useDraft.js';
import { Form } from '../shared/Form.js';
import { Section } from '../shared/overview/Section.js';
import { useSending } from '../shared/useSending.js';
import type { ShownMeeting } from './Meeting.js';
import { nameOf } from './name-of.js';
import { asDecisions, decisionsIn, NO_DECISION, type TypedDecision } from './typed-decisions.js';

/** The minutes, and what was decided beside what stands there: kept on the server as one types. */
export function MinutesForm({ meeting }: { meeting: ShownMeeting }) {
  const translate = useTranslate();
  const notify = useNotify();
  const draft = useDraft(
    { patientId: meeting.patient?.id ?? '', meetingId: meeting.id, form: 'minutes' },
    { text: meeting.minutes ?? '', decisions: [] },
  );
  const { keeper, values, ready } = draft;
  const { send, busy, wrong } = useSending();
  if (!ready) return null;
  const text = typeof values.text === 'string' ? values.text : '';
  const decisions = decisionsIn(values.decisions);
  const set = (change: object) => keeper.type({ ...keeper.read().values, ...change });
  const title = translate(meeting.minutes ? 'meeting.minutes_again' : 'meeting.minutes_write');
  const save = () =>
    send(async (clientMutationId) => {
      const input = {
        ...{ id: meeting.id, text: text.trim(), decisions: asDecisions(decisions) },
        ...{ clientMutationId, draftId: keeper.read().id, expectedVersion: meeting.version },
      };
      await request(RecordMinutesDocument, { input });
      keeper.done();
      notify('meeting.minutes_done', { type: 'success' });
    });
  return (
    <Section title={title}>
      <Form aria-label={title} onSubmit={() => void save()} sx={{ maxWidth: '46rem' }}>
        <TwoTexts keeper={keeper} state={draft} told={(all) => [String(all.text ?? '')]} />
        <TextField
          label={translate('meeting.minutes')}
          helperText={translate('meeting.minutes_help')}
          value={text}
          onChange={({ target }) => set({ text: target.value })}
          multiline
          minRows={4}
          maxRows={18}
          fullWidth
          sx={{ my: 1 }}
        />
        {decisions.map((decision, place) => (
          <OneDecision
            key={place}
            {...{ meeting, decision }}
            onChange={(change) =>
              set({ decisions: decisions.map((one, i) => (i === place ? { ...one, ...change } : one)) })
            }
            onRemove={() => set({ decisions: decisions.filter((_one, i) => i !== place) })}
          />
        ))}
        <Button
          startIcon={<PlusIcon aria-hidden />}
          onClick={() => set({ decisions: [...decisions, NO_DECISION] })}
        >
          {translate('meeting.decision_add')}
        </Button>
        {wrong && (
          <FormHelperText error role="alert" sx={{ fontSize: '0.9375rem' }}>
            {wrong}
          </FormHelperText>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 1 }}>
          <Button type="submit" variant="contained" disabled={busy || !text.trim()}>
            {translate('meeting.minutes_save')}
          </Button>
          <DraftLine keeper={keeper} state={draft} />
        </Box>
      </Form>
    </Section>
  );
}

interface OneDecisionProps {
  meeting: ShownMeeting;
  decision: TypedDecision;
  onChange: (change: Partial<TypedDecision>) => void;
  onRemove: () => void;
}

function OneDecision({ meeting, decision, onChange, onRemove }: OneDecisionProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5, alignItems: 'center' }}>
      <TextField
        size="small"
        label={translate('meeting.decision')}
        value={decision.text}
        onChange={({ target }) => onChange({ text: target.value })}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
        sx={{ flex: '1 1 100%' }}
      />
      <TextField
        select
        size="small"
        label={translate('meeting.who_does')}
        value={decision.responsibleId}
        onChange={({ target }) => onChange({ responsibleId: target.value })}
        sx={{ flex: '1 1 200px' }}
      >
        {(meeting.participants ?? []).map((one) => (
          <MenuItem key={one.id} value={one.id}>
            {nameOf(one) || (one.kind && translate(`enum.participantKind.${one.kind}`))}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        label={translate('meeting.by_when')}
        value={decision.dueOn || undefined}
        onChange={(dueOn) => onChange({ dueOn: dueOn ?? '' })}
      />
      <IconButton size="small" aria-label={translate('meeting.decision_remove')} onClick={onRemove}>
        <XMarkIcon aria-hidden fontSize={20} />
      </IconButton>
    </Box>
  );
}
