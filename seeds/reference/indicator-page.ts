/** docs/indicators.md: what each indicator counts, in words, out of the data; `npm run docs` writes it. */
import type { Reference } from './reference.types.js';
import type { ReferenceIndicator, Standing } from './types.js';
import { AIMS } from './aims.js';

const STANDING: Record<Standing, string> = {
  SOURCED: 'sourced',
  SECONDARY: 'from a secondary source',
  INFERRED: 'inferred',
  UNVERIFIED: 'unverified',
  NOT_FOUND: 'not found',
};

const HEAD = `# The indicators

Written by \`npm run docs\` from \`seeds/reference/indicators.json\`; change it there. The Norwegian text is what a user reads. How small cells
are protected is adr/0009-small-cells.md.

Words that hold for all of them:

- A case belongs to the period in which its day lies: the last day of a clock, the day that a pathway ended, the day of an offer. Days are
  Europe/Oslo's. A period is a whole month, quarter or one to ten whole years, and over.
- A case belongs to the unit and organisation that had it, and to the patient's municipality today; who has a protected address belongs to
  none. A pathway that holds for several areas has a row in each.
- Events that were corrected away count for nothing. A clock that was cancelled counts only if it was met in time before.
- **Standing** says how sure it is that the indicator exists under that name; **definition** how sure the way of counting is. Where the
  official definition was not found, the counting follows the name, and is this project's.
`;

/** The whole page. */
export function indicatorPage({ indicators, catalogue }: Reference): string {
  const parts = AIMS.map((aim, i) => {
    const { nb = '', en = '' } = catalogue.aims[i]?.text ?? {};
    const mine = indicators.filter((indicator) => indicator.aim === aim);
    return [`## ${i + 1}. ${capital(nb)}\n`, `_${capital(en)}._\n`, ...mine.map(section)].join('\n');
  });
  return [HEAD, ...parts].join('\n');
}

function section(indicator: ReferenceIndicator): string {
  const { key, name, national, counted, excluded, area, targetPercent, note } = indicator;
  const lines = [
    `- **Counted:** ${counted.nb} _${counted.en}_`,
    excluded ? `- **Left out:** ${excluded.nb} _${excluded.en}_` : '- **Left out:** nothing.',
    `- **Area:** ${area ?? 'all'}. **Target:** ${targetPercent === null ? 'none is known' : `${targetPercent} %`}.`,
    `- **${national ? 'National' : 'This platform’s own'}.** Standing: ${STANDING[indicator.standing]}; definition: ${STANDING[indicator.definitionStanding]}.`,
    ...(indicator.numerator ? [`- **The source’s numerator:** ${indicator.numerator}.`] : []),
    ...(indicator.denominator ? [`- **The source’s denominator:** ${indicator.denominator}.`] : []),
    ...(note ? [`- **Note:** ${note}`] : []),
    ...indicator.source.map(
      (source) => `- **Source:** ${source.startsWith('http') ? `<${source}>` : source}`,
    ),
  ];
  return `### ${name.nb}\n\n\`${key}\` · _${name.en}_\n\n${lines.join('\n')}\n`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
