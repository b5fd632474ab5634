import { en } from '../../admin/src/i18n/en.js';
import { nb } from '../../admin/src/i18n/nb.js';
import { nn } from '../../admin/src/i18n/nn.js';
import { WORDS } from '../../api/src/list-export/list-export.words.js';

type Enums = Record<string, Record<string, string>>;

describe('A list as a file', () => {
  it('calls what it holds as the console does', () => {
    const console = { nb, nn, en };
    for (const [kind, values] of Object.entries(WORDS))
      for (const language of ['nb', 'nn', 'en'] as const) {
        const said = Object.fromEntries(
          Object.entries(values).map(([value, text]) => [value, text[language]]),
        );
        expect({ kind, said }).toEqual({ kind, said: (console[language].enum as unknown as Enums)[kind] });
      }
  });
});
