import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { ThreadAroundDocument } from '../../gql/operations.js';
import { useApi } from '../api.js';
import { Loaded } from '../Loaded.js';
import { PageHead } from '../PageHead.js';
import { PatientName } from '../PatientName.js';
import { Purpose } from '../Purpose.js';
import { WayBack } from '../WayBack.js';
import { ChoosePatient } from './ChoosePatient.js';
import type { Around } from './people-choices.js';

interface NewAboutProps {
  words: 'meeting' | 'thread';
  /** Among which it will stand. */
  list: string;
  /** Its form, when one knows whom it is about. */
  children: (around: Around, patientId: string, params: URLSearchParams) => ReactNode;
}

/** The page of something new about a patient: about whom, and then the rest. The address has ids alone. */
export function NewAbout({ words, list, children }: NewAboutProps) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const patient = params.get('patient') ?? '';
  const around = useApi('ThreadAround', ThreadAroundDocument, { patient }, { enabled: patient !== '' });
  const found = around.data?.patient;
  return (
    <>
      <WayBack to={list}>{translate(`${words}.all`)}</WayBack>
      <PageHead title={translate(`${words}.new`)} aside={found && <PatientName patient={found} />} />
      <Purpose text={translate(`${words}.new_purpose`)} />
      {patient ? (
        <Loaded answer={around} rows={8}>
          {(data) => data.patient && children(data, data.patient.id, params)}
        </Loaded>
      ) : (
        <ChoosePatient onChoose={(id) => setParams({ patient: id })} />
      )}
    </>
  );
}
