import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { MyPlanDocument, type MyPlanQuery } from '../../gql/operations.js';
import { useApi } from '../../shared/api.js';
import { Loaded } from '../../shared/Loaded.js';
import { PageHead } from '../../shared/PageHead.js';
import { TextLink } from '../../shared/TextLink.js';
import { Part, Quote } from '../Part.js';
import { Words } from '../Words.js';
import { Goals } from './Goals.js';
import { Measures } from './Measures.js';
import { OwnWords } from './OwnWords.js';
import { PlanOffer } from './PlanOffer.js';
import { SignPlan } from './SignPlan.js';

export type MyPlanWhole = NonNullable<MyPlanQuery['plan']>;

/** One plan: what it says, one's own words and goals, and yes, no and signature where they are asked for. */
export function MyPlan() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const answer = useApi('MyPlan', MyPlanDocument, { id });
  return (
    <>
      <TextLink to="/min-side/plans">{translate('mypage.all_plans')}</TextLink>
      <Loaded answer={answer} rows={8}>
        {({ plan }) => plan && <Whole plan={plan} />}
      </Loaded>
    </>
  );
}

function Whole({ plan }: { plan: MyPlanWhole }) {
  const translate = useTranslate();
  const said = (['text', 'specialistPart', 'contributions', 'contacts'] as const).filter(
    (part) => plan[part],
  );
  return (
    <>
      <PageHead title={translate(`mypage.plan_${plan.kind}`)} />
      <Words>
        {[
          translate(`mypage.planstatus_${plan.status}`),
          plan.owner && translate('mypage.owner', { name: plan.owner.name }),
        ]
          .filter(Boolean)
          .join(' ')}
      </Words>
      <PlanOffer plan={plan} />
      <SignPlan plan={plan} />
      <OwnWords key={`${plan.id} ${plan.wordsVersion}`} plan={plan} />
      <Goals plan={plan} />
      <Measures plan={plan} />
      {said.map((part) => (
        <Part key={part} title={translate(`mypage.plan_part_${part}`)}>
          <Quote>{plan[part]}</Quote>
        </Part>
      ))}
    </>
  );
}
