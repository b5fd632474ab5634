import type { Actor, World } from './world.js';

export const RULE_FIELDS = `key kind label { nb nn en } phase side force from to setting condition unless minDays maxDays dayType recurring starts count
  cancelledBy dueSoonDays edition sourceWording legalBasis note source standing`;
export const DOCUMENT = `pathwayKey kind name { nb nn en } appliesTo { nb nn en } areas code codeSystem edition validFrom
  start { ordinary emergency transfer source standing } phases events rules { ${RULE_FIELDS} } note source standing`;
export const DRAFT = `id version pathwayKey allowed basedOn { id version } publishedAs { id } definition { ${DOCUMENT} }`;

export interface Rule extends Record<string, unknown> {
  key: string | null;
  kind: string;
  from: string;
  to: string;
  setting: string | null;
  maxDays: number | null;
  source: string[];
}
export interface Document extends Record<string, unknown> {
  pathwayKey: string;
  phases: string[];
  events: string[];
  rules: Rule[];
}
export interface Draft {
  id: string;
  version: number;
  definition: Document;
}

/** The installation's administrator at work on definitions. */
export class Publisher {
  constructor(
    readonly world: World,
    readonly actor: Actor,
  ) {}

  static async start(world: World): Promise<Publisher> {
    return new Publisher(world, await world.staff('ADMINISTRATOR', null, 'Redelig Rogn'));
  }

  run(query: string, variables: Record<string, unknown> = {}) {
    return this.world.api(this.actor).run(query, variables);
  }

  /** The edition of a pathway that is in force. */
  async standing(pathwayKey: string, fields = 'id version validFrom validTo') {
    const answer = await this.run(
      `query($key: String!, $day: Date!) { pathwayDefinitions(filter: { pathwayKey: $key, validOn: $day }) { nodes { ${fields} } } }`,
      { key: pathwayKey, day: this.world.clock.now().toISOString().slice(0, 10) },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.pathwayDefinitions.nodes[0];
  }

  save(input: Record<string, unknown>) {
    return this.run(
      `mutation($input: SaveDefinitionDraftInput!) { saveDefinitionDraft(input: $input) { ${DRAFT} } }`,
      { input },
    );
  }

  /** A draft that begins with the standing edition, changed as told. */
  async draft(pathwayKey: string, change: (document: Document) => void = () => undefined): Promise<Draft> {
    const { id } = await this.standing(pathwayKey);
    const begun = await this.save({ basedOnId: id });
    if (begun.errors) throw new Error(JSON.stringify(begun.errors));
    const draft = begun.data.saveDefinitionDraft as Draft;
    change(draft.definition);
    const saved = await this.save({ id: draft.id, definition: draft.definition });
    if (saved.errors) throw new Error(JSON.stringify(saved.errors));
    return saved.data.saveDefinitionDraft as Draft;
  }

  async validate(id: string, headers: Record<string, string> = {}) {
    const answer = await this.world
      .api(this.actor, headers)
      .run(
        `mutation($id: ID!) { validateDefinition(input: { id: $id }) { publishable findings { path rule severity message suggestion } } }`,
        { id },
      );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.validateDefinition as {
      publishable: boolean;
      findings: {
        path: string;
        rule: string;
        severity: string;
        message: string;
        suggestion: string | null;
      }[];
    };
  }

  publish(id: string, validFrom: string, more: Record<string, unknown> = {}) {
    return this.run(
      `mutation($input: PublishDefinitionInput!) { publishDefinition(input: $input) { id version validFrom validTo } }`,
      { input: { id, validFrom, ...more } },
    );
  }

  simulate(id: string, from: string, to: string) {
    return this.run(
      `mutation($input: SimulateDefinitionInput!) { simulateDefinition(input: $input) { id status progress } }`,
      { input: { id, from, to } },
    );
  }
}
