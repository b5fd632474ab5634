import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { PathwayDocument } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { CopyLink } from '../shared/CopyLink.js';
import { todayInOslo } from '../shared/dates.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { PageHead } from '../shared/PageHead.js';
import { PatientName } from '../shared/PatientName.js';
import { StepTag } from '../shared/StepTag.js';
import { useWide } from '../shared/useWide.js';
import { WayBack } from '../shared/WayBack.js';
import { WriteAbout } from '../shared/WriteAbout.js';
import { Missing } from './Missing.js';
import { PathwayFacts } from './PathwayFacts.js';
import { RecordEvent } from './RecordEvent.js';
import { RiverDrawing } from './RiverDrawing.js';
import { riverOf, type Shown } from './river.js';
import { Timeline } from './Timeline.js';
import { useRiverWords } from './useRiverWords.js';

/** One pathway: who, where, what is next and who is responsible; then the river of time; then what it is made of. */
export function Pathway() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const answer = useApi('Pathway', PathwayDocument, { id });
  const pathway = answer.data?.pathway;
  return (
    <>
      <WayBack to="/pathways">{translate('pathway.all')}</WayBack>
      <PageHead
        title={translate('pathway.one')}
        aside={
          pathway && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
              <PatientName patient={pathway.patient} />
              <StepTag status={pathway.status} phase={pathway.phase} />
            </Box>
          )
        }
      >
        {pathway?.allowed.includes('RECORD_EVENT') && <RecordEvent pathway={pathway} />}
        {pathway?.patient && <WriteAbout patientId={pathway.patient.id} about={`PATHWAY.${pathway.id}`} />}
        <CopyLink />
      </PageHead>
      <Loaded answer={answer} rows={10}>
        {({ pathway: found }) => found && <Whole pathway={found} />}
      </Loaded>
    </>
  );
}

function Whole({ pathway }: { pathway: Shown }) {
  const translate = useTranslate();
  const wide = useWide();
  const words = useRiverWords();
  const meetings = (pathway.patient?.meetings?.nodes ?? []).filter((one) => one.pathway?.id === pathway.id);
  return (
    <Box sx={{ display: 'grid', gap: 3, minWidth: 0 }}>
      <PathwayFacts pathway={pathway} />
      {wide && (
        <Section title={translate('pathway.river')}>
          <RiverDrawing river={riverOf(pathway, meetings, words, todayInOslo())} />
        </Section>
      )}
      <Missing pathway={pathway} />
      <Timeline pathway={pathway} meetings={meetings} words={words} />
    </Box>
  );
}
