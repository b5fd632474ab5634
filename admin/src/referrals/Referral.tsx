import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { ReferralDocument, type ReferralQuery } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { CopyLink } from '../shared/CopyLink.js';
import { useDates } from '../shared/dates.js';
import { Facts } from '../shared/Facts.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { TwoColumns } from '../shared/overview/TwoColumns.js';
import { PageHead } from '../shared/PageHead.js';
import { PatientName } from '../shared/PatientName.js';
import { WayBack } from '../shared/WayBack.js';
import { AssessBy } from './ReferralTable.js';
import { ReferralTag } from './ReferralTag.js';
import { Steps } from './Steps.js';

export type ShownReferral = NonNullable<ReferralQuery['referral']>;

/** One referral: from whom, to whom, how far it has come and what was decided. Its content is for those who treat. */
export function Referral() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const answer = useApi('Referral', ReferralDocument, { id });
  const referral = answer.data?.referral;
  return (
    <>
      <WayBack to="/referrals">{translate('referral.all')}</WayBack>
      <PageHead
        title={translate('referral.one')}
        aside={
          referral && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
              <PatientName patient={referral.patient} />
              <ReferralTag status={referral.status} />
            </Box>
          )
        }
      >
        <CopyLink />
      </PageHead>
      <Loaded answer={answer} rows={8}>
        {({ referral: found }) => found && <Whole referral={found} />}
      </Loaded>
    </>
  );
}

function Whole({ referral }: { referral: ShownReferral }) {
  const translate = useTranslate();
  const dates = useDates();
  const { municipalContact, noMunicipalContact, assessment } = referral;
  return (
    <TwoColumns
      even
      left={
        <Facts
          facts={[
            ['referral.assess_by', <AssessBy key="assess" {...referral} />],
            ['referral.urgency', referral.urgency && translate(`enum.urgency.${referral.urgency}`)],
            ['referral.from', referral.fromUnit?.name ?? referral.externalReferrer?.name],
            ['referral.referrer', referral.referrer?.name],
            ['referral.to', referral.toUnit?.name],
            ['referral.treating', referral.treatingUnit?.name],
            [
              'referral.contact',
              municipalContact?.name ?? (noMunicipalContact && translate('referral.no_contact')),
            ],
            ['referral.coordinated', referral.coordinatedWith],
            [
              'referral.reviewed',
              referral.reviewedWithPatientAt
                ? dates.date(referral.reviewedWithPatientAt)
                : referral.notReviewedReason,
            ],
            ['referral.latest_start', assessment?.latestStart && dates.date(assessment.latestStart)],
            ['referral.withdrawn', referral.withdrawnReason],
            [
              'referral.lacks',
              referral.missing?.length && translate('referral.lacks_some', referral.missing.length),
            ],
          ]}
        />
      }
      right={
        <Section title={translate('referral.course')}>
          <Steps referral={referral} />
        </Section>
      }
    />
  );
}
