import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DefinitionCodesDocument, type DefinitionCodesQuery } from '../gql/operations.js';
import { useApi } from '../shared/api.js';
import { useEventLabel } from '../shared/events.js';
import { Loaded } from '../shared/Loaded.js';
import { AllClear, Section } from '../shared/overview/Section.js';
import { Rows, type Column } from '../shared/Rows.js';
import { StandingTag } from './StandingTag.js';

type Code = DefinitionCodesQuery['codes']['nodes'][number];

/** The national codes of the pathway, whatever the edition; asked for when somebody wants to see them. */
export function Codes({ pathwayKey }: { pathwayKey: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <Section title={translate('definition.codes')}>
      <Button variant="outlined" aria-expanded={open} onClick={() => setOpen(!open)}>
        {translate(open ? 'definition.hide_codes' : 'definition.show_codes')}
      </Button>
      {open && <CodeTable pathwayKey={pathwayKey} />}
    </Section>
  );
}

function CodeTable({ pathwayKey }: { pathwayKey: string }) {
  const translate = useTranslate();
  const event = useEventLabel();
  const answer = useApi('DefinitionCodes', DefinitionCodesDocument, { pathwayKey });
  const columns: Column<Code>[] = [
    {
      key: 'code',
      head: translate('definition.code'),
      card: 'title',
      cell: ({ code, combinedCode }) => <b>{code ?? combinedCode ?? translate('definition.unknown')}</b>,
    },
    {
      key: 'text',
      head: translate('definition.code_text'),
      shrinks: 340,
      cell: ({ text }) => <span title={text}>{text}</span>,
    },
    { key: 'event', head: translate('definition.event'), cell: ({ eventKind }) => event(eventKind) },
    {
      key: 'requirement',
      head: translate('definition.requirement'),
      cell: ({ requirement }) => requirement && translate(`enum.requirement.${requirement}`),
    },
    {
      key: 'edition',
      head: translate('definition.source_edition'),
      shrinks: 240,
      cell: ({ edition }) => <span title={edition}>{edition}</span>,
    },
    {
      key: 'standing',
      head: translate('definition.standing'),
      cell: ({ standing }) => <StandingTag standing={standing} />,
    },
  ];
  return (
    <Loaded answer={answer} rows={4}>
      {({ codes }) =>
        codes.nodes.length > 0 ? (
          <Rows label={translate('definition.codes')} columns={columns} rows={codes.nodes} />
        ) : (
          <AllClear text={translate('definition.no_codes')} />
        )
      }
    </Loaded>
  );
}
