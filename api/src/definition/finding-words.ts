import type { DefinitionFinding, Found } from './finding.type.js';
import { say } from '../graphql/messages.js';
import { RULES } from '../graphql/rules.js';
import type { Language } from '../platform/context.js';

/** Findings in a language, each with what was probably meant. */
export function sayFindings(found: readonly Found[], language: Language): DefinitionFinding[] {
  return found.map(({ path, rule, params, severity, suggestion }) => {
    const meant = suggestion ? ` – ${say(RULES['MEANT'], language, { name: suggestion })}` : '';
    const message = `${say(RULES[rule], language, params)}${meant}`;
    return { path, rule, severity, message, suggestion };
  });
}
