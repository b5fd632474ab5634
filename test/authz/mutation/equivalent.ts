/**
 * Faults that change nothing that anybody could see, beside those of which that is proved from the rules (covered.ts), each
 * kind with the reason why. A fault that is noticed after all fails.
 */
export const EQUIVALENT: readonly { fault: RegExp; because: string }[] = [
  {
    fault:
      /^AI .*00000000-0000-0000-0000-000000000000.*: (dropped|every field|without [A-Z]+|without the field \w+|(without|not) (holder|role|opener|asker|actor))$/,
    because: 'the installation’s administrator has no organisation: what compares with it holds of nothing',
  },
  {
    fault: /READ AccessPreview .*: without its condition$/,
    because:
      'a preview has no rows that it could be asked of: of whom one may ask for one is tried over HTTP (test/consent/preview)',
  },
  {
    fault: /^AI READ OutboxMessage \{toMe:me\}: dropped$/,
    because: 'in the demo that administrator is shown everybody’s mail, their own with it',
  },
];
