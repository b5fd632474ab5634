import {
  APPLICATION_SERVER,
  AUTHOR,
  DESTINATION,
  DOMAIN_RESOURCE,
  interactionOf,
  OTHER,
  OUTCOME,
  PATIENT,
  PERSON,
  profileOf,
  PROVIDER,
  PURPOSES,
  QUERY,
  RECIPIENT,
  REQUEST_ID,
  REST,
  SOURCE,
  SYSTEM_OBJECT,
  type Coding,
  type Interaction,
} from './audit-event.codes.js';
import type { ExportedEntry } from './exported-entry.js';

/** Where the log was kept: what the installation is called, and its address where it has one. */
export interface AuditSource {
  name: string;
  url: string | null;
}

type Element = Record<string, unknown>;

/** No address is kept in the log: the element is there, as the profile asks, and says that it is not known. */
const UNKNOWN: Element = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};
const OWN = 'urn:samlop';
const uuid = (id: string): Element => ({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${id}` });
const concept = (coding: Coding, text?: string): Element => ({ coding: [coding], ...(text ? { text } : {}) });
const ours = (list: string, code: string): Coding => ({ system: `${OWN}:${list}`, code });

/**
 * An entry as FHIR R4 AuditEvent, in the profile of IHE's Basic Audit Log Patterns that it fulfils. What was refused
 * follows the pattern and claims no profile, since the profiles are of what succeeded.
 */
export function auditEvent(entry: ExportedEntry, source: AuditSource): Element {
  const interaction = interactionOf(entry.action, entry.resourceIds.length);
  const succeeded = entry.decision === 'PERMIT';
  const claims = succeeded && fulfils(entry, interaction);
  return {
    resourceType: 'AuditEvent',
    id: entry.id,
    ...(claims ? { meta: { profile: [profileOf(interaction, entry.patientPseudonym !== null)] } } : {}),
    type: REST,
    subtype: [interaction.subtype, ours('action', entry.action)],
    action: interaction.action,
    recorded: entry.at,
    outcome: OUTCOME[entry.decision],
    ...(succeeded ? {} : { outcomeDesc: entry.rule ?? 'DENY' }),
    purposeOfEvent: [purpose(entry)],
    agent: agents(entry, interaction, source),
    source: {
      site: source.name,
      observer: { display: source.name },
      type: [APPLICATION_SERVER],
    },
    entity: entities(entry, interaction),
  };
}

/** What was made or changed is named, in a profile of that. */
const fulfils = ({ resourceIds }: ExportedEntry, { profile }: Interaction): boolean =>
  profile === 'Query' || resourceIds.length === 1;

const purpose = (entry: ExportedEntry): Element => ({
  coding: [
    ...(PURPOSES[entry.purpose] ? [PURPOSES[entry.purpose]] : []),
    ours('access-purpose', entry.purpose),
  ],
});

function agents(entry: ExportedEntry, { profile }: Interaction, source: AuditSource): Element[] {
  // A read flows from the server to the client; a query, and what is written, from the client to the server.
  const [client, server] = profile === 'Read' ? [DESTINATION, SOURCE] : [SOURCE, DESTINATION];
  const user = ['Read', 'Query'].includes(profile) ? RECIPIENT : AUTHOR;
  return [
    {
      type: concept(client),
      who: entry.client ? { identifier: { system: `${OWN}:client`, value: entry.client } } : UNKNOWN,
      requestor: false,
      network: UNKNOWN,
    },
    {
      type: concept(server),
      who: { display: source.name },
      requestor: false,
      network: source.url ? { address: source.url, type: '5' } : UNKNOWN,
    },
    {
      type: concept(user),
      ...(entry.role ? { role: [concept(ours('role', entry.role))] } : {}),
      who: actor(entry),
      requestor: true,
      purposeOfUse: [purpose(entry)],
    },
    ...(entry.organisationId ? [organisation(entry, entry.organisationId)] : []),
  ];
}

function actor({ actorId, actorName, actorPseudonym }: ExportedEntry): Element {
  if (actorId) return { identifier: uuid(actorId), ...(actorName ? { display: actorName } : {}) };
  return actorPseudonym ? { identifier: { system: `${OWN}:pseudonym`, value: actorPseudonym } } : UNKNOWN;
}

const organisation = ({ unitId, unitName }: ExportedEntry, rootId: string): Element => ({
  type: concept(PROVIDER, unitName ?? undefined),
  who: { identifier: uuid(unitId ?? rootId), ...(unitName ? { display: unitName } : {}) },
  requestor: false,
});

function entities(entry: ExportedEntry, { profile }: Interaction): Element[] {
  const { resourceIds, resourceType, requestId, patientPseudonym } = entry;
  const isQuery = profile === 'Query';
  return [
    { what: { identifier: { value: requestId } }, type: REQUEST_ID },
    ...(isQuery ? [query(entry)] : []),
    ...resourceIds.map((id) => ({
      what: { identifier: uuid(id), display: resourceType },
      type: isQuery ? OTHER : SYSTEM_OBJECT,
      role: DOMAIN_RESOURCE,
    })),
    ...(patientPseudonym
      ? [
          {
            what: { type: 'Patient', identifier: { system: `${OWN}:pseudonym`, value: patientPseudonym } },
            type: PERSON,
            role: PATIENT,
          },
        ]
      : []),
  ];
}

/** What was asked is kept as the operation's name and the kind of data; the document and its variables are in no log. */
function query({ operation, resourceType, relation, export: taken }: ExportedEntry): Element {
  const asked = [
    `operation=${operation}`,
    `type=${resourceType}`,
    ...(relation ? [`relation=${relation}`] : []),
    ...(taken ? [`count=${taken.count}`, `sha256=${taken.sha256}`, taken.filter] : []),
  ].join('&');
  return {
    type: SYSTEM_OBJECT,
    role: QUERY,
    description: asked,
    query: Buffer.from(asked).toString('base64'),
  };
}
