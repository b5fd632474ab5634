import type { Language } from '../platform/context.js';

/** What the edge says of a request that never became an operation; beside the rules in graphql/messages.ts. */
export const EDGE_RULES: Record<string, Record<Language, string>> = {
  METHOD: { nb: 'må være {of}', nn: 'må vere {of}', en: 'must be {of}' },
  CONTENT_TYPE: {
    nb: 'må være application/json i UTF-8',
    nn: 'må vere application/json i UTF-8',
    en: 'must be application/json in UTF-8',
  },
  CONTENT_ENCODING: {
    nb: 'kan ikke være komprimert',
    nn: 'kan ikkje vere komprimert',
    en: 'must not be compressed',
  },
  BODY_SIZE: {
    nb: 'kan ha høyst {max} byte',
    nn: 'kan ha høgst {max} byte',
    en: 'may have at most {max} bytes',
  },
  UTF8: { nb: 'er ikke UTF-8', nn: 'er ikkje UTF-8', en: 'is not UTF-8' },
  JSON: { nb: 'er ikke gyldig JSON', nn: 'er ikkje gyldig JSON', en: 'is not valid JSON' },
  DUPLICATE_KEY: {
    nb: 'har samme nøkkel to ganger',
    nn: 'har same nøkkel to gonger',
    en: 'has the same key twice',
  },
  NESTING: { nb: 'er for dypt nøstet', nn: 'er for djupt nøsta', en: 'is nested too deeply' },
  OBJECT: {
    nb: 'må være ett JSON-objekt, ikke en liste eller en verdi',
    nn: 'må vere eitt JSON-objekt, ikkje ei liste eller ein verdi',
    en: 'must be one JSON object, not a list or a value',
  },
  UNLISTED_DOCUMENT: {
    nb: 'er ikke blant dokumentene som denne installasjonen tar imot',
    nn: 'er ikkje blant dokumenta som denne installasjonen tek imot',
    en: 'is not among the documents that this installation takes',
  },
  HTTP: { nb: 'er ikke gyldig HTTP', nn: 'er ikkje gyldig HTTP', en: 'is not valid HTTP' },
  HEADER_SIZE: { nb: 'er for store', nn: 'er for store', en: 'are too large' },
  TIMEOUT: { nb: 'kom ikke i tide', nn: 'kom ikkje i tide', en: 'did not arrive in time' },
};
