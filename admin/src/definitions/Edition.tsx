import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { LinkBase, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { PathwayDefinitionDocument, type WholeEditionFragment } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { CopyLink } from '../shared/CopyLink.js';
import { Loaded } from '../shared/Loaded.js';
import { Section } from '../shared/overview/Section.js';
import { PageHead } from '../shared/PageHead.js';
import { Problem } from '../shared/Problem.js';
import { TextLink } from '../shared/TextLink.js';
import { ApiError } from '../providers/request.js';
import { BeginDraft } from './BeginDraft.js';
import { Codes } from './Codes.js';
import { EditionFacts } from './EditionFacts.js';
import { HERE } from './editions.js';
import { EditionTag } from './EditionTag.js';
import { Gaps } from './Gaps.js';
import { Names } from './Names.js';
import { RuleTable } from './RuleTable.js';
import { SaidRules } from './SaidRules.js';

/** One edition, as one would read it: what it is, what it lacks, its deadlines with their sources, and what else it says. */
export function Edition() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const answer = useApi('PathwayDefinition', PathwayDefinitionDocument, { id });
  const edition = answer.data?.pathwayDefinition;
  return (
    <>
      <Back />
      <PageHead
        title={edition?.name ?? translate('definition.one')}
        aside={
          edition && (
            <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5 }}>
              <span>{translate('definition.number', { version: edition.version })}</span>
              <EditionTag edition={edition} />
            </Box>
          )
        }
      >
        {edition && <BeginDraft editionId={edition.id} />}
        <Button component={LinkBase} to={`${HERE}/compare?b=${id}`} variant="outlined">
          {translate('definition.compare')}
        </Button>
        <CopyLink />
      </PageHead>
      <Loaded answer={answer} rows={12}>
        {({ pathwayDefinition: found }) =>
          found ? <Whole edition={found} /> : <Problem error={new ApiError('NOT_FOUND', '', 404)} />
        }
      </Loaded>
    </>
  );
}

/** To every edition. */
export function Back() {
  const translate = useTranslate();
  return (
    <Box sx={{ mb: 0.5, fontSize: '0.9375rem' }}>
      <TextLink to={HERE}>{translate('definition.all')}</TextLink>
    </Box>
  );
}

function Whole({ edition }: { edition: WholeEditionFragment }) {
  const translate = useTranslate();
  const { deadlineRules, startRules, generalRules, phases, events } = edition;
  return (
    <Box sx={{ display: 'grid', gap: 3.5, minWidth: 0 }}>
      <EditionFacts edition={edition} />
      <Gaps edition={edition} />
      {phases.length > 0 && (
        <Section title={translate('definition.phases')}>
          <Names of="phase" names={phases} ordered />
        </Section>
      )}
      <Section title={translate('definition.rules', deadlineRules.length)}>
        <RuleTable rules={deadlineRules} />
      </Section>
      {startRules.length > 0 && (
        <Section title={translate('definition.start_rules')}>
          <SaidRules rules={startRules} />
        </Section>
      )}
      {generalRules.length > 0 && (
        <Section title={translate('definition.general_rules')}>
          <SaidRules rules={generalRules} />
        </Section>
      )}
      <Codes pathwayKey={edition.pathwayKey} />
      {events.length > 0 && (
        <Section title={translate('definition.events', events.length)}>
          <Names of="event" names={events} />
        </Section>
      )}
    </Box>
  );
}
