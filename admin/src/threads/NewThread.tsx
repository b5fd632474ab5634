import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { ThreadAroundDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { Loaded } from '../shared/Loaded.js';
import { PageHead } from '../shared/PageHead.js';
import { PatientName } from '../shared/PatientName.js';
import { Purpose } from '../shared/Purpose.js';
import { TextLink } from '../shared/TextLink.js';
import { ChoosePatient } from '../shared/around/ChoosePatient.js';
import { NewThreadForm } from './NewThreadForm.js';

/** A new thread: about whom, and then about what, to whom and with which words. The address has ids alone. */
export function NewThread() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const patient = params.get('patient') ?? '';
  const around = useApi('ThreadAround', ThreadAroundDocument, { patient }, { enabled: patient !== '' });
  const found = around.data?.patient;
  return (
    <>
      <Box sx={{ mb: 0.5, fontSize: '0.9375rem' }}>
        <TextLink to="/threads">{translate('thread.all')}</TextLink>
      </Box>
      <PageHead title={translate('thread.new')} aside={found && <PatientName patient={found} />} />
      <Purpose text={translate('thread.new_purpose')} />
      {patient ? (
        <Loaded answer={around} rows={8}>
          {(data) =>
            data.patient && (
              <NewThreadForm around={data} patientId={data.patient.id} about={params.get('about')} />
            )
          }
        </Loaded>
      ) : (
        <ChoosePatient onChoose={(id) => setParams({ patient: id })} />
      )}
    </>
  );
}
