import type { Period, PossibleFacts, RelationFact } from './possible.facts.js';
import type { Actor } from './possible.principals.js';
import type { Condition, Rule } from '../authz/policy.js';
import { subjectsOf } from '../authz/principal.js';
import { BREAK_GLASS_ROLES, Role } from '../authz/roles.js';

const CONTENT = 'PATIENT';
/** Seen of a record that is closed: that there is one. */
const STUB = ['blocked', 'blockedContents'];

export const holds = ({ from, to }: Period, at: Date): boolean => from <= at && (to === null || to > at);
const later = (instant: Date | null, at: Date): boolean => instant !== null && instant > at;

/** Rules by which a patient is seen, and not only that there is somebody who closed the record. */
export const showing = (rules: readonly Rule[]): Rule[] =>
  rules.filter(({ fields }) => fields === null || fields.some((field) => !STUB.includes(field)));

/** What stood at one instant between one actor and the patient: the policy's own rules are asked of it, and no others. */
export class Moment {
  private readonly related: RelationFact[];

  constructor(
    private readonly facts: PossibleFacts,
    private readonly actor: Actor,
    private readonly at: Date,
  ) {
    this.related = facts.relations.filter((each) => holds(each, at) && this.concerns(each));
  }

  /** The kinds of relation by which the rules show the patient; null: none does. */
  seenBy(rules: readonly Rule[]): string[] | null {
    if (!holds(this.actor.held, this.at) || !this.counts()) return null;
    const holding = rules.filter(({ condition }) => condition === null || this.meets(condition));
    if (!holding.length) return null;
    const tokens = holding.flatMap(({ condition }) => tokensIn(condition));
    return [
      ...new Set(tokens.filter((token) => this.has(token)).map((token) => token.split(':')[0] as string)),
    ].sort();
  }

  /** A parent of whom nothing is told, and for whom nothing is opened, is nobody here. */
  private counts(): boolean {
    const { relation } = this.actor;
    return relation?.kind !== 'PARENT' || tokensOfParent(relation, this.at).includes('PARENT:BASIC');
  }

  private concerns(relation: RelationFact): boolean {
    const { principal } = this.actor;
    if (this.actor.relation) return relation.id === principal.grantId;
    if (relation.kind === 'PARTY') return relation.subjectId === principal.rootId;
    return (
      subjectsOf(principal).includes(relation.subjectId) &&
      (relation.rootId === null || relation.rootId === principal.rootId)
    );
  }

  private has(token: string): boolean {
    return this.related.some((each) => tokensOf(each, this.at).includes(token));
  }

  private meets(condition: Condition): boolean {
    return Object.entries(condition).every(([name, test]) => {
      switch (name) {
        case '$and':
          return (test as Condition[]).every((each) => this.meets(each));
        case '$or':
          return (test as Condition[]).some((each) => this.meets(each));
        case '$not':
          return !this.meets(test as Condition);
        case 'relations':
          return (
            (test as { $in: string[] }).$in.some((token) => this.has(token)) &&
            !this.closed() &&
            !this.withheld()
          );
        case 'connected':
          return (test as { $in: string[] }).$in.some((token) => this.has(token));
        case 'addressOpen':
          return !this.facts.protections.some((each) => holds(each, this.at)) === test;
        case 'registrar':
          return this.facts.registrations.some((each) => each.personId === test && holds(each, this.at));
        case 'openFor':
          return this.facts.openings.some((each) => each.rootId === test && holds(each, this.at));
        case 'atUnit':
          return this.facts.places.some(
            (each) => each.above.includes(test as string) && holds(each, this.at),
          );
        default:
          // A rule that this replay does not know would be left out in silence.
          throw new Error(`who could see a patient turns on ${name}, which is not replayed`);
      }
    });
  }

  /** The patient closed the record to the person, or to a unit that theirs lies below; break-glass opens the latter. */
  private closed(): boolean {
    const { principal, above } = this.actor;
    const opened =
      BREAK_GLASS_ROLES.includes(principal.role) &&
      this.related.some(
        ({ kind, subjectId, rootId }) =>
          kind === 'BREAK_GLASS' && subjectId === principal.personId && rootId === principal.rootId,
      );
    return this.facts.blocks.some(
      (block) =>
        holds(block, this.at) &&
        !(opened && block.subjectKind !== 'PERSON') &&
        [principal.personId, ...above].includes(block.subjectId) &&
        (block.contents === null || block.contents.includes(CONTENT)),
    );
  }

  /** Health personnel keep the record from the patient, from the parents, or so from those who see it by consent. */
  private withheld(): boolean {
    const { principal, relation } = this.actor;
    const kept = this.facts.withholdings.filter(
      (each) => holds(each, this.at) && each.contents?.includes(CONTENT),
    );
    switch (principal.role) {
      case Role.PATIENT:
        return kept.some(({ audience }) => audience === 'PATIENT');
      case Role.PARENT:
        return kept.some(({ audience }) => audience === 'PARENTS');
      case Role.NEXT_OF_KIN:
        return relation?.cause === 'consent' && kept.length > 0;
      case Role.PARTNER:
        return (
          kept.length > 0 &&
          this.facts.relations.some(
            ({ kind, subjectId }) => kind === 'PARTNER' && subjectsOf(principal).includes(subjectId),
          )
        );
      default:
        return false;
    }
  }
}

function tokensIn(condition: Condition | null): string[] {
  return Object.entries(condition ?? {}).flatMap(([name, test]) => {
    if (name === '$and' || name === '$or') return (test as Condition[]).flatMap(tokensIn);
    return name === 'relations' ? (test as { $in: string[] }).$in : [];
  });
}

function tokensOf(relation: RelationFact, at: Date): string[] {
  if (relation.kind === 'PARENT') return tokensOfParent(relation, at);
  return [relation.kind, ...(relation.contents ?? []).map((content) => `${relation.kind}:${content}`)];
}

/** By the child's age, and by what was opened to the parents by decision. */
function tokensOfParent({ fullUntil, basicUntil, openUntil, contents }: RelationFact, at: Date): string[] {
  const acts = later(fullUntil, at);
  const told = basicUntil === null || later(basicUntil, at);
  const open = later(openUntil, at);
  const shown = open ? (contents ?? []) : [];
  return [
    ...(acts ? ['PARENT', `PARENT:${CONTENT}`] : []),
    ...(told ? ['PARENT:MUNICIPAL'] : []),
    ...(told || open ? ['PARENT:BASIC'] : []),
    ...shown.map((content) => `PARENT:${content}`),
  ];
}
