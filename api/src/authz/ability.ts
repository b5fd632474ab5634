import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { packRules, type PackRule } from '@casl/ability/extra';
import type { Action } from './actions.js';
import type { Policy, Rule } from './policy.js';
import type { Principal } from './principal.js';
import { ANONYMOUS } from './roles.js';

type SamlopAbility = MongoAbility<[Action, string]>;

/**
 * The caller's rules, in the three forms in which they are asked: as rules for the compiler to SQL, as a CASL
 * ability for questions about roles and fields, and packed, for a frontend to ask them the same way.
 */
export class Rights {
  readonly rules: readonly Rule[];
  private built: SamlopAbility | undefined;

  constructor(
    readonly principal: Principal,
    private readonly policies: readonly Policy[],
  ) {
    this.rules = policies
      .flatMap((policy) => policy(principal))
      .filter((rule) => rule.roles.includes(principal.role));
  }

  /** What somebody else may, by the same policies. */
  as(principal: Principal): Rights {
    return new Rights(principal, this.policies);
  }

  get ability(): SamlopAbility {
    this.built ??= createMongoAbility<SamlopAbility>(this.raw());
    return this.built;
  }

  rulesFor(action: Action, subject: string): Rule[] {
    return this.rules.filter((rule) => rule.subject === subject && rule.actions.includes(action));
  }

  /** The actions, reading excepted, that some rule allows on this kind of object. */
  actionsOn(subject: string): Action[] {
    return [
      ...new Set(this.rules.filter((rule) => rule.subject === subject).flatMap((rule) => rule.actions)),
    ];
  }

  packed(): PackRule<RawRuleOf<SamlopAbility>>[] {
    return packRules(this.raw());
  }

  private raw(): RawRuleOf<SamlopAbility>[] {
    return this.rules.map((rule) => ({
      action: [...rule.actions],
      subject: rule.subject,
      ...(rule.fields ? { fields: [...rule.fields] } : {}),
      // CASL types conditions by subject type; ours are one restricted language for every subject.
      ...(rule.condition ? { conditions: rule.condition as never } : {}),
    }));
  }
}

/** What one may without a token: read what is public. */
export function anonymousRights(policies: readonly Policy[]): Rights {
  const nobody = '00000000-0000-0000-0000-000000000000';
  const principal: Principal = {
    personId: nobody,
    grantId: nobody,
    role: ANONYMOUS,
    unitId: null,
    rootId: null,
    unitIds: [],
    side: null,
    patientId: null,
    clientId: null,
  };
  return new Rights(principal, policies);
}
