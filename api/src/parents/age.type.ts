/**
 * The ages of pasient- og brukerrettighetsloven § 3-4, as the platform keeps them: parents act for the child; then they
 * are told as health personnel decide; then the young person decides; then they are kin like any other. Each ends at
 * midnight in Oslo.
 */
export const Age = { OWN_VIEW: 12, OWN_DECISION: 16, OF_AGE: 18 } as const;
