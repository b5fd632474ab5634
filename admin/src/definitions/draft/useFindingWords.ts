import { useRuleWords } from '../useRuleWords.js';
import type { Text } from './text.js';
import { usePathWords } from './usePathWords.js';

/** The API's own names of events, phases and conditions, as they stand in a sentence. */
const NAME = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\b/g;

/** What was found, with the API's names for things in the words that the page has for them. */
export function useFindingWords() {
  const words = useRuleWords();
  const place = usePathWords();
  const called = (name: string): string => {
    const said = [words.event, words.phase, words.condition]
      .map((say) => say(name))
      .find((one) => one !== name);
    return said ? `«${said}»` : name;
  };
  return (message: string, text: Text): string =>
    message.replace(/rules\[\d+\]/g, (path) => `«${place(path, text)}»`).replace(NAME, called);
}
