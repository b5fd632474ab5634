import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { AccessFindingDocument, type AccessFindingQuery } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { CopyLink } from '../../shared/CopyLink.js';
import { Loaded } from '../../shared/Loaded.js';
import { Section } from '../../shared/overview/Section.js';
import { TwoColumns } from '../../shared/overview/TwoColumns.js';
import { PageHead } from '../../shared/PageHead.js';
import { WayBack } from '../../shared/WayBack.js';
import { FindingFacts } from './FindingFacts.js';
import { FindingReasons } from './FindingReasons.js';
import { FindingTable } from './FindingTable.js';
import { FindingTag } from './FindingTag.js';
import { ReviewForm } from './ReviewForm.js';
import { RestsOn } from './RestsOn.js';
import { SecondReading } from './SecondReading.js';

export type Found = NonNullable<AccessFindingQuery['accessFinding']>;

/** One finding: what it says, who and when, the rules and rows it rests on, and what one concludes. */
export function Finding() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const answer = useApi('AccessFinding', AccessFindingDocument, { id });
  const finding = answer.data?.accessFinding;
  return (
    <>
      <WayBack to="/accessFindings">{translate('finding.all')}</WayBack>
      <PageHead
        title={translate('finding.one')}
        aside={finding && <FindingTag status={finding.status} outcome={finding.outcome} />}
      >
        <CopyLink />
      </PageHead>
      <Loaded answer={answer} rows={10}>
        {({ accessFinding, gathered }) =>
          accessFinding && <Shown finding={accessFinding} gathered={gathered} />
        }
      </Loaded>
    </>
  );
}

function Shown({ finding, gathered }: { finding: Found; gathered: AccessFindingQuery['gathered'] }) {
  const translate = useTranslate();
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', maxWidth: 820, mb: 2 }}>{finding.sentence}</Typography>
      <TwoColumns
        from="lg"
        left={
          <>
            <FindingFacts finding={finding} />
            <FindingReasons reasons={finding.reasons ?? []} />
          </>
        }
        right={
          <>
            <ReviewForm key={`review ${finding.id}`} finding={finding} />
            <SecondReading key={`second ${finding.id}`} finding={finding} />
          </>
        }
      />
      <Box sx={{ display: 'grid', gap: 3, mt: 3 }}>
        {gathered.nodes.length > 0 && (
          <Section title={translate('finding.gathered', gathered.totalCount)}>
            <FindingTable
              label={translate('finding.gathered', gathered.totalCount)}
              findings={gathered.nodes}
            />
          </Section>
        )}
        <RestsOn finding={finding} />
      </Box>
    </>
  );
}
