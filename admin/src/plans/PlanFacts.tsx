import { useTranslate } from 'react-admin';
import { useMyPages } from '../layout/PagesContext.js';
import { useDates } from '../shared/dates.js';
import { Facts } from '../shared/Facts.js';
import { TextLink } from '../shared/TextLink.js';
import type { ShownPlan } from './Plan.js';
import { NextEvaluation } from './PlanTable.js';

/** Who owns it, which period it is for, who takes part and who has signed. */
export function PlanFacts({ plan }: { plan: ShownPlan }) {
  const translate = useTranslate();
  const dates = useDates();
  const pages = useMyPages();
  const { periodFrom, periodTo, pathway, participants, signatures, missing } = plan;
  const period = [periodFrom, periodTo].map((day) => (day ? dates.date(day) : '')).join('–');
  const pathwayName = pathway?.definition?.name ?? translate('pathway.one');
  return (
    <Facts
      facts={[
        ['plan.next', plan.nextEvaluationOn && <NextEvaluation key="next" {...plan} />],
        ['plan.owner', plan.owner?.name],
        ['plan.unit', plan.unit?.name],
        ['plan.version', plan.versionNumber && String(plan.versionNumber)],
        ['plan.period', (periodFrom ?? periodTo) && period],
        ['plan.made', plan.madeAt && dates.date(plan.madeAt)],
        ['plan.offered', plan.offeredAt && dates.date(plan.offeredAt)],
        ['plan.declined_why', plan.declineReason],
        ['plan.closed', plan.closedAt && dates.date(plan.closedAt)],
        ['plan.closed_why', plan.closeReason],
        [
          'pathway.one',
          pathway &&
            (pages.some(({ name }) => name === 'pathways') ? (
              <TextLink key="pathway" to={`/pathways/${pathway.id}`}>
                {pathwayName}
              </TextLink>
            ) : (
              pathwayName
            )),
        ],
        [
          'plan.participants',
          (participants ?? [])
            .map(({ person, name, role }) => [person?.name ?? name, role].filter(Boolean).join(', '))
            .join('; '),
        ],
        [
          'plan.signed',
          (signatures ?? [])
            .filter(({ current }) => current)
            .map(({ signedBy, signedAs, signedAt }) =>
              [
                signedBy?.name ?? (signedAs && translate(`enum.planSigner.${signedAs}`)),
                signedAt && dates.date(signedAt),
              ]
                .filter(Boolean)
                .join(', '),
            )
            .join('; '),
        ],
        ['plan.lacks', (missing ?? []).map((one) => translate(`enum.planElement.${one}`)).join(', ')],
      ]}
    />
  );
}
