import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { MyFeedbackDocument, SubmitFeedbackDocument, type MyFeedbackQuery } from '../../gql/operations.js';
import { useMe } from '../../providers/me.js';
import { useAct, useApi } from '../../shared/api.js';
import { useDates } from '../../shared/dates.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { Part, Row, Rows } from '../Part.js';
import { Words } from '../Words.js';
import { usePatient } from '../usePatient.js';

type Instrument = MyFeedbackQuery['feedbackInstruments'][number];
type Score = MyFeedbackQuery['feedbackSeries']['nodes'][number];

/** How it goes, as a number on each scale, and what one said before. */
export function MyFeedback() {
  const translate = useTranslate();
  const { data: me } = useMe();
  const { id } = usePatient();
  const answer = useApi('MyFeedback', MyFeedbackDocument, { patient: id });
  const may = me?.ability.can('CREATE', 'FeedbackScore') ?? false;
  return (
    <>
      <PageHead title={translate('mypage.feedback')} />
      <Words>{translate('mypage.feedback_text')}</Words>
      <Loaded answer={answer} rows={4}>
        {({ feedbackInstruments, feedbackSeries: { nodes } }) =>
          feedbackInstruments.map((instrument) => (
            <Scale
              key={instrument.code}
              instrument={instrument}
              scores={nodes.filter((score) => score.instrument?.code === instrument.code)}
              {...(may ? { patientId: id } : {})}
            />
          ))
        }
      </Loaded>
    </>
  );
}

interface ScaleProps {
  instrument: Instrument;
  scores: readonly Score[];
  /** Absent: one only reads. */
  patientId?: string;
}

function Scale({ instrument, scores, patientId }: ScaleProps) {
  const translate = useTranslate();
  const dates = useDates();
  const { label, min, max, direction } = instrument;
  return (
    <Part title={label}>
      <Words>{translate(`mypage.scale_${direction}`, { min, max })}</Words>
      {patientId && <Give instrument={instrument} patientId={patientId} />}
      {scores.length > 0 && (
        <Rows label={translate('mypage.given_of', { label })}>
          {scores.map(({ id, value, givenAt }) => (
            <Row key={id}>
              <Box component="span" sx={{ fontWeight: 600 }}>
                {value === null ? '' : dates.number(value)}
              </Box>
              {givenAt && ` · ${dates.date(givenAt)}`}
            </Row>
          ))}
        </Rows>
      )}
    </Part>
  );
}

function Give({
  instrument: { code, label, min, max },
  patientId,
}: {
  instrument: Instrument;
  patientId: string;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const [text, setText] = useState('');
  const { mutate, isPending } = useAct(SubmitFeedbackDocument, {
    onDone: () => {
      setText('');
      notify('mypage.given', { type: 'success' });
    },
  });
  const value = Number(text.trim().replace(',', '.'));
  const wrong = text.trim() !== '' && !(value >= min && value <= max);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 1, mb: 1 }}>
      <TextField
        label={translate('mypage.your_number')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={wrong}
        helperText={wrong ? translate('mypage.between', { min, max }) : ' '}
        slotProps={{
          htmlInput: { inputMode: 'decimal', 'aria-label': `${translate('mypage.your_number')}: ${label}` },
        }}
        sx={{ width: 200 }}
      />
      <Button
        variant="contained"
        disabled={isPending || wrong || text.trim() === ''}
        onClick={() => mutate({ patientId, instrument: code, value })}
        sx={{ mt: 0.5 }}
      >
        {translate('mypage.send')}
      </Button>
    </Box>
  );
}
