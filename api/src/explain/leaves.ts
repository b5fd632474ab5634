import { attributeText, blockText, negated, oneOf, relationText } from './words.js';
import { connected, type Condition, type Rule } from '../authz/policy.js';
import type { Language } from '../platform/context.js';
import { anyRule, type Place } from '../read/access.js';
import type { Statement } from '../read/statement.js';

/** One condition of a rule: in words, and as the question that the compiler makes of it. */
export interface Leaf {
  text: string;
  /** Asks of the principal's own relation or block; all else is the object's own, and may be clinical. */
  own: boolean;
  sql: (place: Place, statement: Statement) => string;
}

/** Whatever the compiler asks for a condition: the explanation has no policy of its own. */
const asked =
  (rule: Rule, condition: Condition): Leaf['sql'] =>
  (place, statement) =>
    anyRule([{ ...rule, condition }], place, statement);

/** A rule's conditions, one by one; all of them must hold. */
export function leavesOf(rule: Rule, language: Language): Leaf[] {
  return parts(rule.condition).flatMap((condition): Leaf[] => {
    const [key, test] = Object.entries(condition)[0] as [string, unknown];
    const leaf = { text: textOf(condition, language), own: isOwn(condition) };
    if (key !== 'relations') return [{ ...leaf, sql: asked(rule, condition) }];
    const tokens = (test as { $in: string[] }).$in;
    // The relation, and that nobody closed what it opens, are two things to be told.
    return [
      { ...leaf, sql: asked(rule, connected(...tokens)) },
      {
        text: blockText(language),
        own: true,
        sql: (place, s) =>
          `(not ${asked(rule, connected(...tokens))(place, s)} or ${asked(rule, condition)(place, s)})`,
      },
    ];
  });
}

/** A conjunction's parts, each with one key. */
function parts(condition: Condition | null): Condition[] {
  return Object.entries(condition ?? {}).flatMap(([key, test]) =>
    key === '$and' ? (test as Condition[]).flatMap(parts) : [{ [key]: test } as Condition],
  );
}

function textOf(condition: Condition, language: Language): string {
  const texts = Object.entries(condition).map(([key, test]) => {
    if (key === '$or')
      return oneOf(
        (test as Condition[]).map((each) => textOf(each, language)),
        language,
      );
    if (key === '$and') return (test as Condition[]).map((each) => textOf(each, language)).join(', ');
    if (key === '$not') return negated(textOf(test as Condition, language), language);
    if (key === 'relations' || key === 'connected')
      return relationText((test as { $in: string[] }).$in, language);
    return attributeText(key, test, language);
  });
  return texts.join(', ');
}

const isOwn = (condition: Condition): boolean =>
  Object.entries(condition).every(([key, test]) =>
    key === '$or' || key === '$and'
      ? (test as Condition[]).every(isOwn)
      : key === 'relations' || key === 'connected',
  );
