import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { ThreadAroundDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { ChoosePatient } from '../shared/around/ChoosePatient.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { PatientName } from '../shared/PatientName.js';
import { Purpose } from '../shared/Purpose.js';
import { TextLink } from '../shared/TextLink.js';
import { ScheduleForm } from './ScheduleForm.js';

/** A new meeting: about whom, and then when, where and with whom. The address has ids alone. */
export function NewMeeting() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const patient = params.get('patient') ?? '';
  const around = useApi('ThreadAround', ThreadAroundDocument, { patient }, { enabled: patient !== '' });
  const found = around.data?.patient;
  return (
    <>
      <Box sx={{ mb: 0.5, fontSize: '0.9375rem' }}>
        <TextLink to="/meetings">{translate('meeting.all')}</TextLink>
      </Box>
      <PageHead title={translate('meeting.new')} aside={found && <PatientName patient={found} />} />
      <Purpose text={translate('meeting.new_purpose')} />
      {patient ? (
        <Loaded answer={around} rows={8}>
          {(data) =>
            data.patient && (
              <ScheduleForm around={data} patientId={data.patient.id} requestId={params.get('request')} />
            )
          }
        </Loaded>
      ) : (
        <ChoosePatient onChoose={(id) => setParams({ patient: id })} />
      )}
    </>
  );
}
