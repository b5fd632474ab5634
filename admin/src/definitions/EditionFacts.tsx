import { useTranslate } from 'react-admin';
import type { WholeEditionFragment } from '../gql/operations.js';
import { useDates } from '../shared/dates.js';
import { Facts } from '../shared/Facts.js';
import { Published } from './Published.js';
import { Sources } from './Sources.js';
import { StandingTag } from './StandingTag.js';
import { useRuleWords } from './useRuleWords.js';

/** What an edition is, for whom, from when to when, and on which event a pathway of it starts. */
export function EditionFacts({ edition }: { edition: WholeEditionFragment }) {
  const translate = useTranslate();
  const dates = useDates();
  const { event } = useRuleWords();
  const { start, code, codeSystem, validFrom, validTo } = edition;
  const unknown = translate('definition.unknown');
  const validity = [
    validFrom
      ? translate('definition.from', { date: dates.date(validFrom) })
      : translate('definition.no_first'),
    validTo && translate('definition.to', { date: dates.date(validTo) }),
  ].filter(Boolean);
  return (
    <Facts
      facts={[
        ['definition.applies_to', edition.appliesTo],
        ['definition.kind', translate(`enum.definitionKind.${edition.kind}`, { _: edition.kind })],
        ['definition.edition', edition.edition],
        ['definition.holds', validity.join(' ')],
        ['definition.published', <Published key="published" edition={edition} />],
        [
          'definition.code',
          code
            ? [code, codeSystem && translate('definition.code_system', { system: codeSystem })]
                .filter(Boolean)
                .join(' ')
            : unknown,
        ],
        ['definition.start_ordinary', start && event(start.ordinary)],
        ['definition.start_emergency', start && (start.emergency ? event(start.emergency) : unknown)],
        ['definition.start_transfer', start && (start.transfer ? event(start.transfer) : unknown)],
        ['definition.note', edition.note],
        ['definition.standing', <StandingTag key="standing" standing={edition.standing} />],
        ['definition.source', <Sources key="source" sources={edition.source} />],
      ]}
    />
  );
}
