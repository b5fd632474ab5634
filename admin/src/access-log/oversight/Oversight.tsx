import { useTranslate } from 'react-admin';
import { OversightDocument } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { todayInOslo, useDates } from '../../shared/dates.js';
import { TwoColumns } from '../../shared/overview/TwoColumns.js';
import { ExportLines } from './ExportLines.js';
import { FindingLines } from './FindingLines.js';
import { OpeningLines } from './OpeningLines.js';
import { QuestionLines } from './QuestionLines.js';
import { SealLines } from './SealLines.js';
import { UnmaskingLines } from './UnmaskingLines.js';

/** Innsyn: what somebody has to ask about, who opened in an emergency, whether the log holds, what was taken out of it. */
export default function Oversight() {
  const translate = useTranslate();
  const dates = useDates();
  const answer = useApi('Oversight', OversightDocument, {});
  return (
    <>
      <PageHead title={translate('oversight.title')} aside={dates.whole(todayInOslo())} />
      <Loaded answer={answer}>
        {({ accessFindings, accessLogSeal, exports, openings, questions, unmaskings }) => (
          <TwoColumns
            left={
              <>
                <FindingLines findings={accessFindings.nodes} total={accessFindings.totalCount} />
                <QuestionLines questions={questions.nodes} total={questions.totalCount} />
                <OpeningLines openings={openings.nodes} total={openings.totalCount} />
              </>
            }
            right={
              <>
                <SealLines seal={accessLogSeal} />
                <UnmaskingLines unmaskings={unmaskings.nodes} total={unmaskings.totalCount} />
                <ExportLines exports={exports.nodes} />
              </>
            }
          />
        )}
      </Loaded>
    </>
  );
}
